import { aria as kazakh } from "../../src/i18n/kk/aria.ts";
import { expect, test } from "../support/fixtures.ts";

/** What the component library would say of itself, in English, in a language that it does not know. */
const libraryWords = /^(Expand|Collapse|Select)\b/;

test("in a language that the component library does not know, its buttons speak the app's words", async ({
  portal,
  portalScreen,
  app,
}) => {
  portal.change(({ users }) => {
    for (const user of users.values()) user.language = "kz";
  });
  await portalScreen.openApp();
  const { frame } = app;
  await expect(frame.locator("html")).toHaveAttribute("lang", "kk");
  await frame.getByRole("button", { expanded: false }).first().click();
  const search = frame.getByRole("combobox");
  await search.fill("Norden Gardens");
  await expect(frame.getByRole("button", { name: kazakh.clearSearch, exact: true })).toBeAttached();
  await expect(frame.getByRole("button", { name: kazakh.dismiss, exact: true }).first()).toBeAttached();
  await frame.getByRole("option").first().click();

  const tree = frame.getByRole("treegrid");
  // Each is named together with its row.
  await expect(tree.getByRole("button", { name: new RegExp(`^${kazakh.expand} `) }).first()).toBeVisible();
  await expect(tree.getByRole("checkbox", { name: new RegExp(`^${kazakh.select} `) }).first()).toBeAttached();
  await expect(tree.getByRole("button", { name: libraryWords })).toHaveCount(0);
  await expect(tree.getByRole("checkbox", { name: libraryWords })).toHaveCount(0);
});

test("how much is chosen is said once, in the words of the app", async ({ portalScreen, app, page }) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.pages.getByRole("row").first().focus();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(app.chosen).toHaveText(/^\d\d+ pages/);
  await expect(app.frame.getByRole("status").filter({ hasText: /^\d\d+ pages.* chosen/ })).toBeAttached();
  // The component library has a live region of its own.
  await expect(app.frame.locator("[data-live-announcer]").getByText(/item|selected|chosen/)).toHaveCount(0);
});
