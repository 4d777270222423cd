import { expect } from "@playwright/test";

import type { AppScreen } from "../../e2e/support/app-screen.ts";
import { chooseMany, historyOfMany, reportMany, reviewMany, watchMany } from "./pictures-of-many.ts";
import { waitForFittingFrame, type Stage, type View } from "./stage.ts";

export interface Picture {
  /** Name of the file in `docs/images`, without its ending. */
  readonly name: string;
  readonly view: View;
  /** Brings the stage to where the picture is taken. */
  readonly play: (stage: Stage) => Promise<void>;
}

const wide: View = {
  width: 1280,
  height: 800,
  theme: "light",
  language: "en",
  scenario: "demo",
  whole: true,
};
const narrow: View = { ...wide, width: 400 };
const many: View = { ...wide, scenario: "catalogue" };

/** Opens the folders in turn and chooses the page in the last. */
async function chooseInTree({ pages }: AppScreen, path: readonly string[]): Promise<void> {
  for (const title of path) await pages.getByRole("row", { name: title }).first().click();
}

/** The app with a page chosen, and a target in another site. */
async function choose({ portalScreen, app, page }: Stage): Promise<void> {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await chooseInTree(app, ["Products", "Tables", "New table 2027"]);
  await app.chooseTarget({ site: "Outdoor Living", folder: "Stories" });
  await expect(app.copyButton).toBeEnabled();
  await waitForFittingFrame(page);
}

/** A copy that publishes a page with edits into a folder that is off: as much to know beforehand as there can be. */
async function chooseWithWarnings({ portalScreen, app, page }: Stage): Promise<void> {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Fjord lounge chair");
  await app.chooseTarget({ folder: "Campaigns" });
  await app.chooseVisibility("Published");
  await expect(app.review.getByRole("group", { name: /things? to know/ })).toBeVisible();
  await waitForFittingFrame(page);
}

async function run(stage: Stage): Promise<void> {
  const { portal, app, page } = stage;
  await choose(stage);
  const copy = portal.hold("landing.landing.copy");
  await app.copy();
  await copy.waitFor();
  await expect(app.frame.getByText("The portal is copying the page…")).toBeVisible();
  await waitForFittingFrame(page);
}

async function finish(stage: Stage): Promise<void> {
  await choose(stage);
  await stage.app.copy();
  await expect(stage.app.heading("“New table 2027” is copied")).toBeVisible();
  await waitForFittingFrame(stage.page);
}

/** One of its blocks belongs to an app that was removed: the portal leaves it out without a word. */
async function finishDifferently(stage: Stage): Promise<void> {
  const { portalScreen, app } = stage;
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await chooseInTree(app, ["Service", "Delivery and assembly"]);
  await stage.app.copy();
  await expect(stage.app.heading(/not quite as planned/)).toBeVisible();
  await waitForFittingFrame(stage.page);
}

async function fail(stage: Stage): Promise<void> {
  const { portal, app, page } = stage;
  await choose(stage);
  portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code: "ACCESS_DENIED" } });
  await app.copy();
  await expect(app.heading("The page was not copied")).toBeVisible();
  await app.frame.getByRole("button", { name: "Details for support" }).click();
  await waitForFittingFrame(page);
}

async function chooseTrashed({ portalScreen, app, page }: Stage): Promise<void> {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.showTrash();
  await app.choosePage("Summer sale 2024");
  await expect(app.frame.getByText("This page is in the trash. How shall it be copied?")).toBeVisible();
  await waitForFittingFrame(page);
}

async function chooseInGerman({ portalScreen, app, page }: Stage): Promise<void> {
  await portalScreen.openApp();
  await app.frame.getByRole("button", { name: "Website" }).click();
  await app.frame.getByRole("option", { name: "Norden Gardens" }).first().click();
  await app.frame.getByRole("row", { name: "Contact" }).click();
  await waitForFittingFrame(page);
}

async function chooseArabic({ portalScreen, app, page }: Stage): Promise<void> {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("عروض الربيع");
  await app.frame.getByRole("button", { name: "Clear search" }).click();
  await expect(app.copyButton).toBeEnabled();
  await waitForFittingFrame(page);
}

async function openOutsidePortal({ page, appUrl }: Stage): Promise<void> {
  await page.goto(appUrl);
  await expect(page.getByRole("heading", { name: "Page Copier works inside Bitrix24" })).toBeVisible();
}

async function showSites(stage: Stage): Promise<void> {
  const { page, portalUrl } = stage;
  await finish(stage);
  await page.goto(`${portalUrl}/sites/`);
  await page.getByRole("link", { name: "Outdoor Living" }).first().click();
  await expect(page.getByRole("row", { name: "New table 2027" })).toBeVisible();
}

async function openSlider({ page, portal, portalUrl, app }: Stage): Promise<void> {
  const story = [...portal.state.pages.values()].find(({ title }) => title === "Our story");
  await page.goto(`${portalUrl}/sites/site/${story?.siteId ?? 0}/view/${story?.id ?? 0}/`);
  await page.getByText("Page settings").click();
  await page.getByRole("button", { name: "Copy this page…" }).click();
  await expect(app.copyButton).toBeEnabled();
}

async function openControlPanel({ page, portalUrl }: Stage): Promise<void> {
  await page.goto(`${portalUrl}/control/`);
}

export const pictures: readonly Picture[] = [
  { name: "choose-wide-light", view: wide, play: choose },
  { name: "choose-wide-dark", view: { ...wide, theme: "dark" }, play: choose },
  { name: "choose-narrow", view: narrow, play: choose },
  { name: "warnings", view: wide, play: chooseWithWarnings },
  { name: "running", view: wide, play: run },
  { name: "done", view: wide, play: finish },
  { name: "done-narrow-dark", view: { ...narrow, theme: "dark" }, play: finish },
  { name: "differences", view: wide, play: finishDifferently },
  { name: "failure", view: wide, play: fail },
  { name: "trash", view: wide, play: chooseTrashed },
  { name: "german", view: { ...wide, language: "de" }, play: chooseInGerman },
  { name: "arabic-titles", view: wide, play: chooseArabic },
  { name: "many-chosen", view: many, play: async (stage) => void (await chooseMany(stage)) },
  { name: "many-review", view: many, play: async (stage) => void (await reviewMany(stage)) },
  {
    name: "many-review-narrow-dark",
    view: { ...many, width: 400, theme: "dark" },
    play: async (stage) => void (await reviewMany(stage)),
  },
  { name: "many-running", view: many, play: watchMany },
  { name: "many-report", view: many, play: reportMany },
  { name: "many-history", view: many, play: historyOfMany },
  { name: "start-problem", view: { ...wide, height: 480 }, play: openOutsidePortal },
  { name: "portal-sites", view: wide, play: showSites },
  { name: "page-settings", view: { ...wide, whole: false }, play: openSlider },
  { name: "control-panel", view: { ...wide, whole: false }, play: openControlPanel },
];
