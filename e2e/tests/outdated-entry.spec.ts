import type { LocalPortal } from "../portal/portal.ts";
import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/install-fixtures.ts";
import { entriesOf, entryTitle, ownHandler, plantEntry } from "../support/install-screen.ts";

const earlier = "https://cdn.example/b17/earlier/index.html";
const outdated = "The settings menu of pages leads to an earlier version of Page Copier";

const addresses = (portal: LocalPortal) => entriesOf(portal).map(({ handler }) => handler);

test("an entry that leads to an earlier version is a notice for administrators, which repairs it", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  plantEntry(portal, earlier, { isNoted: true });
  await portalScreen.openApp();
  const notice = app.frame.getByRole("group", { name: outdated });
  await expect(notice).toContainText("Repairing makes the entry lead to this version.");
  await expectAccessible(page);
  const unbinding = portal.hold("landing.repo.unbind");
  await notice.getByRole("button", { name: "Check and repair" }).click();
  await unbinding.waitFor();
  // The earlier one goes only once that of this version has come.
  expect(addresses(portal)).toEqual([earlier, ownHandler()]);
  unbinding.release();
  await expect(
    app.frame.getByRole("group", {
      name: "The entry led to an earlier version. Now there is one that leads to this version.",
    }),
  ).toBeVisible();
  expect(addresses(portal)).toEqual([ownHandler()]);
  await app.press("Close");
  await expect(notice).toHaveCount(0);
  await expect(app.heading("Which pages?")).toBeFocused();
});

test("a repair that ends after its dialog was closed takes the notice away, and the focus is not lost", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  plantEntry(portal, earlier, { isNoted: true });
  await portalScreen.openApp();
  const notice = app.frame.getByRole("group", { name: outdated });
  const unbinding = portal.hold("landing.repo.unbind");
  await notice.getByRole("button", { name: "Check and repair" }).click();
  await unbinding.waitFor();
  await page.keyboard.press("Escape");
  await expect(notice.getByRole("button", { name: "Check and repair" })).toBeFocused();
  unbinding.release();
  await expect(notice).toHaveCount(0);
  await expect(app.heading("Which pages?")).toBeFocused();
});

test("who opens the app from an entry of an earlier version gets neither notice nor button", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  plantEntry(portal, ownHandler(), { isNoted: false });
  portal.change(({ appOptions }) => {
    const note = { handler: "https://cdn.example/b18/index.html", title: entryTitle, at: 1, state: "there" };
    appOptions["pageMenuEntry"] = JSON.stringify(note);
  });
  await portalScreen.openPage("Norden Gardens", "Our story");
  await page.getByText("Page settings", { exact: true }).click();
  await page.getByRole("button", { name: entryTitle }).click();
  await expect(app.button("Show me around").or(app.button("Start the tour")).first()).toBeVisible();
  await expect(app.button("Keyboard shortcuts")).toBeVisible();
  await expect(app.button("Settings menu")).toHaveCount(0);
  await expect(app.frame.getByRole("group", { name: outdated })).toHaveCount(0);
});

test("a plain user sees neither notice nor button", async ({ portal, portalScreen, app }) => {
  plantEntry(portal, earlier, { isNoted: true });
  await portalScreen.signIn("Site Editor");
  await portalScreen.openApp();
  await expect(app.button("Keyboard shortcuts")).toBeVisible();
  await expect(app.button("Settings menu")).toHaveCount(0);
  await expect(app.frame.getByRole("group", { name: outdated })).toHaveCount(0);
});
