import type { Locator } from "@playwright/test";

import type { LocalPortal } from "../portal/portal.ts";
import { expectAccessible } from "../support/accessibility.ts";
import type { AppScreen } from "../support/app-screen.ts";
import { expectNothingSideways } from "../support/bulk-sideways.ts";
import { expectFailure } from "../support/expect-failure.ts";
import { expectNothingCut } from "../support/expect-nothing-cut.ts";
import { expect, test } from "../support/install-fixtures.ts";
import { entriesOf, entryTitle, ownHandler, plantEntry } from "../support/install-screen.ts";
import { Keyboard } from "../support/keyboard.ts";
import { messagesIn, speak } from "../support/speech.ts";

const earlier = "https://cdn.example/b17/earlier/index.html";
const refused = { do: "error", code: "ACCESS_DENIED", status: 400 } as const;

const dialog = ({ frame }: AppScreen): Locator => frame.getByRole("dialog", { name: "Settings menu" });
const said = (app: AppScreen, text: string): Locator => dialog(app).getByRole("group", { name: text });
const addresses = (portal: LocalPortal) => entriesOf(portal).map(({ handler }) => handler);

test("an entry that somebody has unbound is repaired by keyboard alone, and the focus comes back", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  plantEntry(portal, ownHandler(), { isNoted: true });
  portal.change(({ placements }) => placements.clear());
  await portalScreen.openApp();
  const keyboard = new Keyboard(page, app);
  await keyboard.tabTo(app.button("Settings menu"));
  await page.keyboard.press("Enter");
  await expect(dialog(app)).toContainText(`With the entry “${entryTitle}” in the settings menu of each page`);
  await expect(dialog(app)).toContainText(/The entry was added or checked on Jan 15, 2026, .*\./);
  await expect(dialog(app).locator(":focus")).toHaveText("Close");
  await expectAccessible(page);
  const binding = portal.hold("landing.repo.bind");
  await keyboard.tabTo(dialog(app).getByRole("button", { name: "Check and repair" }));
  await page.keyboard.press("Enter");
  await binding.waitFor();
  await expect(dialog(app).getByRole("status")).toHaveText("Asking the portal…");
  binding.release();
  await expect(said(app, "The entry was missing. Now it is there.")).toBeVisible();
  expect(addresses(portal)).toEqual([ownHandler()]);
  await page.keyboard.press("Escape");
  await expect(dialog(app)).toHaveCount(0);
  await expect(app.button("Settings menu")).toBeFocused();
});

test("where nothing is noted the dialog says so, and a repair leaves one entry to this version", async ({
  portal,
  portalScreen,
  app,
}) => {
  plantEntry(portal, earlier, { isNoted: false });
  await portalScreen.openApp();
  await app.press("Settings menu");
  await expect(dialog(app)).toContainText("Whether the entry is there is not known");
  await app.press("Check and repair");
  await expect(said(app, "The entry was missing. Now it is there.")).toBeVisible();
  await expect(dialog(app)).toContainText("The entry was added or checked on");
  expect(addresses(portal)).toEqual([ownHandler()]);
  await app.press("Check and repair");
  await expect(said(app, "The entry is there and leads to this version of Page Copier.")).toBeVisible();
  expect(addresses(portal)).toEqual([ownHandler()]);
});

test("a note that cannot be read is as good as none", async ({ portal, portalScreen, app }) => {
  portal.change(({ appOptions }) => {
    appOptions["pageMenuEntry"] = '{"handler":"https://a.example/","at":1e300,"state":"there"}';
  });
  await portalScreen.openApp();
  await app.press("Settings menu");
  await expect(dialog(app)).toContainText("Whether the entry is there is not known");
});

test("the entry is removed, and the app stays in the left menu", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  plantEntry(portal, ownHandler(), { isNoted: true });
  await portalScreen.openApp();
  await app.press("Settings menu");
  await app.press("Remove the entry");
  await expect(said(app, "The entry is removed. Page Copier stays in the left menu.")).toBeVisible();
  await expect(dialog(app)).toContainText("The entry was removed on");
  expect(addresses(portal)).toEqual([]);
  await page.reload();
  await app.press("Settings menu");
  await expect(dialog(app)).toContainText("The entry was removed on");
  await app.press("Remove the entry");
  await expect(said(app, "There was no entry. Page Copier stays in the left menu.")).toBeVisible();
});

test("a refusal is told with its code and advice, and is tried again", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  portal.addFault({ method: "landing.repo.bind", effect: refused });
  await portalScreen.openApp();
  await app.press("Settings menu");
  await app.press("Check and repair");
  const failed = dialog(app).getByRole("alert", { name: "The entry could not be repaired" });
  await expectFailure(failed, { text: "placementRefused", code: "ACCESS_DENIED", status: 400 });
  await expectAccessible(page);
  await app.press("Check and repair");
  await expect(failed).toHaveCount(0);
  await expect(said(app, "The entry was missing. Now it is there.")).toBeVisible();
});

test("a refusal that comes after the dialog was closed is told when it is opened again, and not a second time", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  portal.addFault({ method: "landing.repo.bind", effect: refused });
  await portalScreen.openApp();
  await app.press("Settings menu");
  const binding = portal.hold("landing.repo.bind");
  await app.press("Check and repair");
  await binding.waitFor();
  await page.keyboard.press("Escape");
  await expect(dialog(app)).toHaveCount(0);
  await expect(app.button("Settings menu")).toBeFocused();
  const answered = page.waitForResponse((response) => response.url().includes("landing.repo.bind"));
  binding.release();
  await answered;
  await app.press("Settings menu");
  const failed = dialog(app).getByRole("alert", { name: "The entry could not be repaired" });
  await expect(failed).toBeVisible();
  await app.press("Close");
  await app.press("Settings menu");
  await expect(dialog(app)).toContainText("Whether the entry is there is not known");
  await expect(failed).toHaveCount(0);
});

test("a repair that cannot be noted is done all the same, and says so", async ({
  portal,
  portalScreen,
  app,
}) => {
  portal.addFault({ method: "app.option.set", effect: { ...refused, status: 403 } });
  await portalScreen.openApp();
  await app.press("Settings menu");
  await app.press("Check and repair");
  const notNoted = said(
    app,
    "The entry is as it should be, but the app could not note that. It may offer the repair again.",
  );
  await expect(notNoted).toBeVisible();
  expect(addresses(portal)).toEqual([ownHandler()]);
});

test("notice and dialog are in German and in Arabic, and have room on a narrow screen", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 900 });
  plantEntry(portal, earlier, { isNoted: true });
  for (const [code, locale] of [
    ["de", "de"],
    ["ar", "ar"],
  ] as const) {
    const { entry } = (await messagesIn(locale)).install;
    speak(portal, code);
    await portalScreen.openApp();
    const notice = app.frame.getByRole("group", { name: entry.outdated.title });
    await expect(notice).toBeVisible();
    await app.button(entry.heading).click();
    await expect(app.frame.getByRole("dialog")).toContainText(earlier);
    await expectNothingSideways(page, app.frame);
    await expectNothingCut(app.frame);
    await app.button(entry.close).click();
  }
});
