import { expectFailure } from "../support/expect-failure.ts";
import { expect, test } from "../support/fixtures.ts";
import { folderTitled, pagesTitled, pageTitled } from "../support/portal-truth.ts";

/** A folder is trashed in the moment of the copy: the portal refuses, and leaves an empty page behind. */

const to = "Norden Gardens";
const title = "About this blog";
const trashMethod = "landing.landing.markDelete";

test.beforeEach(async ({ portalScreen, portal, app }) => {
  await portalScreen.openApp();
  await app.chooseSite("Outdoor Living");
  await app.choosePage(title);
  await app.chooseTarget({ site: to, folder: "Products" });
  const folder = folderTitled(portal, "Products");
  portal.addFault({
    method: "landing.landing.copy",
    effect: { do: "change", when: "before", change: () => void (folder.deleted = true) },
  });
  await app.copy();
  await expect(app.heading("The page was not copied")).toBeVisible();
  expect(pageTitled(portal, to, title)).toMatchObject({ folderId: folder.id, deleted: false });
});

test("the empty page that a refused copy left behind is named and goes into the trash at a press", async ({
  portal,
  app,
}) => {
  const orphan = pageTitled(portal, to, title);
  const notice = app.frame.getByRole("group", { name: "The portal left an empty page behind" });
  await expect(notice).toContainText(`${title} (ID ${orphan.id})`);
  const held = portal.hold(trashMethod);
  const button = notice.getByRole("button", { name: "Put the empty page into the trash" });
  await button.click();
  await held.waitFor();
  await expect(app.frame.getByRole("button", { name: "Back to this page" })).toBeDisabled();
  expect(orphan.deleted).toBe(false);
  held.release();

  await expect(app.frame.getByRole("group", { name: "The empty page is out of the way" })).toBeVisible();
  await expect(button).toHaveCount(0);
  expect(pagesTitled(portal, to, title)).toMatchObject([{ id: orphan.id, deleted: true }]);
  await expect(app.frame.getByRole("button", { name: "Back to this page" })).toBeEnabled();
});

test("a portal that does not let the empty page go says why, and it can be tried again", async ({
  portal,
  app,
}) => {
  portal.addFault({ method: trashMethod, effect: { do: "error", code: "ACCESS_DENIED", status: 400 } });
  const button = app.frame.getByRole("button", { name: "Put the empty page into the trash" });
  await button.click();
  await expectFailure(app.alert("The empty page is not in the trash"), {
    text: "noRight",
    code: "ACCESS_DENIED",
  });
  expect(pageTitled(portal, to, title).deleted).toBe(false);
  await button.click();
  await expect(app.frame.getByRole("group", { name: "The empty page is out of the way" })).toBeVisible();
  expect(pageTitled(portal, to, title).deleted).toBe(true);
});
