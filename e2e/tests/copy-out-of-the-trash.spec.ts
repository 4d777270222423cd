import { expect, test } from "../support/fixtures.ts";
import { blockCodes, pagesOn, pagesTitled, pageTitled } from "../support/portal-truth.ts";

const site = "Norden Gardens";
const target = "Investor Relations";
const title = "Summer sale 2024";

test("the page is chosen, the user agrees to restoring it, and it is copied whole and put back", async ({
  portal,
  portalScreen,
  app,
}) => {
  const original = pageTitled(portal, site, title);
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.showTrash();
  await app.choosePage(title);
  await app.chooseTarget({ site: target });
  await expect(app.review).toContainText("Choose how the page is taken out of the trash.");
  await expect(app.copyButton).toBeDisabled();
  await app.chooseTrashedWay("Restore it, copy it, put it back");
  await expect(app.warnings).toContainText("taken out of the trash for a few seconds and put back");
  const hold = portal.hold("landing.landing.copy");
  await app.copy();
  await hold.waitFor();
  expect(original).toMatchObject({ deleted: false, active: false });
  hold.release();

  await expect(app.heading(`“${title}” is copied`)).toBeVisible();
  await expect(app.fact("Blocks")).toHaveText("1 of 1");
  await expect(app.fact("Visibility")).toHaveText("Draft");
  const copy = pageTitled(portal, target, title);
  expect(copy).toMatchObject({ deleted: false, active: false });
  expect(blockCodes(portal, copy)).toEqual(blockCodes(portal, original));
  expect(original).toMatchObject({ deleted: true, active: false });
});

test("copied as it lies there, the page arrives without blocks on a portal that reads no trash, and that is said aloud", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.showTrash();
  await app.choosePage(title);
  await app.chooseTarget({ site: target });
  await app.chooseTrashedWay("Copy it as it lies there");
  await app.copy();

  await expect(app.heading(`“${title}” is copied, not quite as planned`)).toBeVisible();
  await expect(app.differences).toContainText("It has no blocks at all, while the original has some.");
  expect(blockCodes(portal, pageTitled(portal, target, title))).toEqual([]);
  expect(pageTitled(portal, site, title).deleted).toBe(true);
});

test("copied as it lies there, the page is whole on a portal that keeps to its documentation, and may be looked at", async ({
  portal,
  portalScreen,
  app,
}) => {
  portal.change(({ switches }) => {
    switches.docsMode = true;
  });
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.showTrash();
  await app.choosePage(title);
  await app.chooseTarget({ site: target });
  await app.chooseTrashedWay("Copy it as it lies there");
  await app.copy();

  // No portal shows the blocks of a page in the trash, so there is nothing to compare them with.
  await expect(app.differences).toContainText("Its blocks could not be compared with those of the original.");
  await expect(app.fact("Blocks")).toHaveText("1 of ?");
  expect(blockCodes(portal, pageTitled(portal, target, title))).toHaveLength(1);
  expect(pageTitled(portal, site, title).deleted).toBe(true);
});

test("whoever may not delete pages of the site sees why restoring is not offered", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.signIn("Site Editor");
  await portalScreen.openApp();
  await app.chooseSite("Outdoor Living");
  await app.showTrash();
  await app.choosePage("In defence of gnomes");
  const restore = app.frame.getByRole("radio", { name: /^Restore it, copy it, put it back/ });
  await expect(restore).toBeDisabled();
  await expect(restore).toHaveAccessibleDescription(/You may not restore pages of this site\.$/);
  await app.chooseTrashedWay("Copy it as it lies there");
  await expect(app.copyButton).toBeEnabled();
  expect(pageTitled(portal, "Outdoor Living", "In defence of gnomes").deleted).toBe(true);
});

test("a page in a folder that lies in the trash cannot be copied until the folder is restored", async ({
  portal,
  portalScreen,
  app,
}) => {
  const before = pagesOn(portal, site).length;
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.showTrash();
  await app.choosePage("Tables 2019");
  await expect(app.obstacle).toContainText("The original lies in a trashed folder: Old catalogue.");
  await expect(app.obstacle).toContainText("Restore the folder in the Sites section first.");
  await expect(app.copyButton).toBeDisabled();
  expect(pagesOn(portal, site)).toHaveLength(before);
});

test("with the trash put away again, its pages are not offered", async ({ portal, portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await expect(app.pages.getByRole("row", { name: /^Contact/ })).toBeVisible();
  await app.searchPages(title);
  await expect(app.frame.getByText(`No page matches “${title}”.`)).toBeVisible();
  await app.showTrash();
  await expect(app.pages.getByRole("row", { name: new RegExp(`^${title}, In the trash`) })).toBeVisible();
  await app.showTrash();
  await expect(app.frame.getByText(`No page matches “${title}”.`)).toBeVisible();
  expect(pagesTitled(portal, site, title)).toHaveLength(1);
});
