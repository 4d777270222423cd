import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/fixtures.ts";
import { pageTitled } from "../support/portal-truth.ts";

const site = "Norden Gardens";
const copied = "“Care guide” is copied";

test.beforeEach(async ({ portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.choosePage("Care guide");
  await app.copy();
  await expect(app.heading(copied)).toBeFocused();
});

test("a copy is undone in the moment of success, and the undo is undone", async ({ page, portal, app }) => {
  const copy = pageTitled(portal, site, "Care guide (copy)");
  const original = pageTitled(portal, site, "Care guide");
  await app.copy("Undo");
  const question = app.frame.getByRole("alertdialog", { name: "Put 1 copy into the trash?" });
  await expect(question).toContainText("nothing is deleted");
  await expectAccessible(page);
  await question.getByRole("button", { name: "Leave everything as it is" }).click();
  await expect(app.button("Undo")).toBeFocused();
  expect(copy.deleted).toBe(false);

  await app.copy("Undo");
  await question.getByRole("button", { name: "Put 1 copy into the trash" }).click();
  await expect(app.heading("The copy of “Care guide” is taken back")).toBeFocused();
  expect([copy.deleted, original.deleted]).toEqual([true, false]);
  await expectAccessible(page);

  await app.copy("Bring back");
  await app.frame
    .getByRole("alertdialog")
    .getByRole("button", { name: "Take 1 copy out of the trash" })
    .click();
  await expect(app.heading("The copy of “Care guide” is back")).toBeFocused();
  expect(copy.deleted).toBe(false);
});

test("a copy that somebody has changed since stays until the user says otherwise", async ({
  portal,
  app,
}) => {
  const copy = pageTitled(portal, site, "Care guide (copy)");
  portal.change(() => {
    copy.title = "Our own guide";
  });
  await app.copy("Undo");
  await app.frame.getByRole("alertdialog").getByRole("button", { name: "Put 1 copy into the trash" }).click();
  await expect(app.heading("The copy of “Care guide” was changed since, and is still there")).toBeFocused();
  expect(copy.deleted).toBe(false);
  const changed = app.frame.getByRole("group", { name: /^1 copy was changed by somebody/ });
  await expect(changed).toContainText("It is called “Our own guide” now.");
  await changed.getByRole("checkbox").check();
  await changed.getByRole("button", { name: "Put 1 copy into the trash" }).click();
  const question = app.frame.getByRole("alertdialog");
  await expect(question).toContainText(
    "What somebody has changed in it since then goes into the trash with it.",
  );
  await question.getByRole("button", { name: "Put 1 copy into the trash" }).click();
  await expect(app.heading("The copy of “Care guide” is taken back")).toBeFocused();
  expect(copy.deleted).toBe(true);
});
