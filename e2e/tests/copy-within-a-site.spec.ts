import { expect, test } from "../support/fixtures.ts";
import { blockCodes, folderTitled, pagesOn, pagesTitled, pageTitled } from "../support/portal-truth.ts";

const site = "Norden Gardens";

test("a copy beside its original gets a suffix in the title and four letters in the address", async ({
  portal,
  portalScreen,
  app,
}) => {
  const before = pagesOn(portal, site).length;
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.choosePage("Our story");
  await expect(app.fact("Goes to")).toHaveText("Norden Gardens › Top level of the site");
  await expect(app.fact("Title")).toHaveText("Our story (copy)");
  await expect(app.fact("Address")).toHaveText("story_ and four letters that the portal chooses");
  await expect(app.warnings).toContainText("the portal adds a word to the title of the copy");
  await app.copy();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await expect(app.fact("Title")).toHaveText("Our story (copy)");
  await expect(app.fact("Address")).toHaveText(/\/story_[a-z]{4}\/$/);
  await expect(app.fact("Blocks")).toHaveText("3 of 3");

  const original = pageTitled(portal, site, "Our story");
  const copy = pageTitled(portal, site, "Our story (copy)");
  expect(pagesOn(portal, site)).toHaveLength(before + 1);
  expect(copy).toMatchObject({ active: false, deleted: false, folderId: null });
  expect(copy.code).toMatch(/^story_[a-z]{4}$/);
  expect(blockCodes(portal, copy)).toEqual(blockCodes(portal, original));
  expect(original).toMatchObject({ active: true, public: true, code: "story" });
  await expect(app.fact("ID of the copy")).toHaveText(String(copy.id));
});

test("beside the original means in its folder", async ({ portal, portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.choosePage("Care guide");
  await expect(app.fact("Goes to")).toHaveText("Norden Gardens › Service");
  await app.copy();

  await expect(app.heading("“Care guide” is copied")).toBeVisible();
  await expect(app.fact("Place")).toHaveText("Norden Gardens › Service");
  expect(pageTitled(portal, site, "Care guide (copy)").folderId).toBe(folderTitled(portal, "Service").id);
});

test("like the original, the copy of a published page is published", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.choosePage("Care guide");
  await app.chooseVisibility("Like the original");
  await expect(app.fact("Visibility")).toHaveText("Published");
  await app.copy();

  await expect(app.heading("“Care guide” is copied")).toBeVisible();
  await expect(app.fact("Visibility")).toHaveText("Published");
  await expect(app.frame.getByRole("link", { name: "Open its public address" })).toBeVisible();
  expect(pageTitled(portal, site, "Care guide (copy)")).toMatchObject({ active: true, public: true });
});

test("like the original, the copy of a draft stays a draft", async ({ portal, portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.choosePage("Jobs");
  await app.chooseVisibility("Like the original");
  await expect(app.fact("Visibility")).toHaveText("Draft");
  await app.copy();

  await expect(app.heading("“Jobs” is copied")).toBeVisible();
  await expect(app.fact("Visibility")).toHaveText("Draft");
  expect(pageTitled(portal, site, "Jobs (copy)")).toMatchObject({ active: false, datePublic: null });
});

test("published on request, the copy of a draft can be opened by visitors, and the draft stays one", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.choosePage("Jobs");
  await app.chooseVisibility("Published");
  await expect(app.fact("Visibility")).toHaveText("Published");
  await app.copy();

  await expect(app.heading("“Jobs” is copied")).toBeVisible();
  await expect(app.fact("Visibility")).toHaveText("Published");
  expect(pageTitled(portal, site, "Jobs (copy)")).toMatchObject({ active: true, public: true });
  expect(pageTitled(portal, site, "Jobs").active).toBe(false);
});

test("copied twice on purpose, a page has two copies of one title and of two addresses", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.choosePage("Our story");
  await app.copy();
  await app.frame.getByRole("button", { name: "Copy another page" }).click();
  // What is copied is not chosen any more: the next page is not to be copied together with it.
  await expect(app.chosen).toHaveText("0 pages chosen");
  await app.choosePage("Our story");
  await app.copy();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  const copies = pagesTitled(portal, site, "Our story (copy)");
  expect(copies).toHaveLength(2);
  expect(new Set(copies.map(({ code }) => code)).size).toBe(2);
  await expect(app.fact("ID of the copy")).toHaveText(String(copies[1]?.id));
});
