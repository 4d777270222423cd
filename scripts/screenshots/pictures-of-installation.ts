import { expect, type Page } from "@playwright/test";

import type { Picture } from "./pictures.ts";
import { waitForFittingFrame, type Stage, type View } from "./stage.ts";

const wide: View = {
  width: 1280,
  height: 720,
  theme: "light",
  language: "en",
  scenario: "demo",
  whole: true,
};

/** The portal as it is once an administrator has added the app, before anybody has opened it. */
async function addApp({ page, portal, portalUrl, appUrl }: Stage): Promise<void> {
  portal.change(({ placements }) => placements.clear());
  const installUrl = new URL("install.html", appUrl).href;
  await page.request.post(`${portalUrl}/control/app`, {
    // The address that people enter; the entry is to lead to the very same.
    data: { url: new URL("index.html", appUrl).href, installUrl, installed: false },
  });
}

const heading = ({ app }: Stage, name: string) => app.frame.getByRole("heading", { name });

async function install(stage: Stage): Promise<void> {
  await addApp(stage);
  await stage.portalScreen.openApp();
  // The portal loads its page anew in between.
  await expect(heading(stage, "Which pages?")).toBeVisible({ timeout: 30_000 });
}

/** Held at a step in the middle, since it takes less than a second as a whole. */
async function watchInstalling(stage: Stage): Promise<void> {
  await addApp(stage);
  const note = stage.portal.hold("app.option.set");
  await stage.portalScreen.openApp();
  await note.waitFor();
  await expect(heading(stage, "Installing Page Copier")).toBeVisible();
}

async function failStep(stage: Stage): Promise<void> {
  const { portal, portalScreen, app, page } = stage;
  await addApp(stage);
  portal.addFault({
    method: "landing.repo.bind",
    effect: { do: "error", code: "insufficient_scope", status: 401 },
  });
  await portalScreen.openApp();
  await app.frame.getByRole("button", { name: "Details for support" }).click();
  await waitForFittingFrame(page);
}

async function openInstalled(stage: Stage): Promise<void> {
  await install(stage);
  await stage.app.chooseSite("Norden Gardens");
  await expect(stage.app.pages).toBeVisible();
  await waitForFittingFrame(stage.page);
}

async function openEntry(stage: Stage): Promise<void> {
  await openInstalled(stage);
  await stage.app.button("Settings menu").click();
  await expect(stage.app.frame.getByRole("dialog", { name: "Settings menu" })).toBeVisible();
}

async function openPageMenu(stage: Stage): Promise<void> {
  await install(stage);
  await stage.portalScreen.openPage("Norden Gardens", "Our story");
  await openMenu(stage.page);
}

async function openMenu(page: Page): Promise<void> {
  await page.getByText("Page settings", { exact: true }).click();
  await expect(page.getByRole("button", { name: "Copy with Page Copier" })).toBeVisible();
}

/** For docs/install.md. */
export const picturesOfInstallation: readonly Picture[] = [
  { name: "install/installing", view: wide, play: watchInstalling },
  { name: "install/step-failed", view: wide, play: failStep },
  { name: "install/installed", view: { ...wide, height: 880, whole: false }, play: openInstalled },
  { name: "install/entry-dialog", view: { ...wide, height: 880, whole: false }, play: openEntry },
  { name: "install/page-menu", view: { ...wide, height: 480, whole: false }, play: openPageMenu },
  {
    name: "install/installing-narrow-dark",
    view: { ...wide, width: 400, theme: "dark" },
    play: watchInstalling,
  },
];
