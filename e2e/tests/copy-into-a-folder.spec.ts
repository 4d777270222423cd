import { expect, test } from "../support/fixtures.ts";
import { folderTitled, pagesOn, pagesTitled, pageTitled } from "../support/portal-truth.ts";

const from = "Outdoor Living";
const to = "Norden Gardens";
const title = "About this blog";

test.beforeEach(async ({ portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite(from);
  await app.choosePage(title);
});

test("a copy goes into a folder within a folder of another site", async ({ portal, app }) => {
  await app.chooseTarget({ site: to });
  await app.openFolder("Products");
  await app.chooseFolder("Tables");
  await expect(app.fact("Goes to")).toHaveText("Norden Gardens › Tables");
  await app.copy();

  await expect(app.heading(`“${title}” is copied`)).toBeVisible();
  await expect(app.fact("Place")).toHaveText("Norden Gardens › Tables");
  const copy = pageTitled(portal, to, title);
  expect(copy).toMatchObject({ code: "about", active: false, folderId: folderTitled(portal, "Tables").id });
  await expect(app.fact("ID of the copy")).toHaveText(String(copy.id));
});

test("into an inactive folder: even a draft switches the folder on, as said before; it is off again afterwards, and that is said too", async ({
  portal,
  app,
}) => {
  await app.chooseTarget({ site: to, folder: "Campaigns" });
  await expect(app.warnings).toContainText("Publishing the copy also switches on: Campaigns.");
  await expect(app.warnings).toContainText("it is made a draft again in the same moment");
  await app.copy();

  await expect(app.heading(`“${title}” is copied`)).toBeVisible();
  await expect(app.offAgain).toHaveText(
    "The portal had switched on by itself, and it is off again: Campaigns.",
  );
  await expect(app.announced).toBeHidden();
  await expect(app.stillOn).toBeHidden();
  await expect(app.fact("Visibility")).toHaveText("Draft");
  const folder = folderTitled(portal, "Campaigns");
  expect(folder.active).toBe(false);
  expect(pageTitled(portal, to, title)).toMatchObject({ active: false, folderId: folder.id });
});

test("published in a folder of an inactive folder, the copy switches both on", async ({ portal, app }) => {
  await app.chooseTarget({ site: to });
  await app.openFolder("Campaigns");
  await app.chooseFolder("Partners");
  await app.chooseVisibility("Published");
  await expect(app.warnings).toContainText("Publishing the copy also switches on: Partners and Campaigns.");
  await app.copy();

  await expect(app.announced).toContainText(/switched on: .*Campaigns/);
  await expect(app.announced).toContainText(/switched on: .*Partners/);
  await expect(app.fact("Visibility")).toHaveText("Published");
  expect(folderTitled(portal, "Campaigns").active).toBe(true);
  expect(folderTitled(portal, "Partners").active).toBe(true);
});

test("like the original into an inactive folder with published pages, the copy stays a draft, as said before", async ({
  portal,
  app,
}) => {
  const campaigns = folderTitled(portal, "Campaigns").id;
  portal.change(({ pages }) => {
    for (const page of pages.values()) if (page.folderId === campaigns) page.active = true;
  });
  await app.chooseTarget({ site: to, folder: "Campaigns" });
  await app.chooseVisibility("Like the original");
  await expect(app.warnings).toContainText("that would bring other pages to light in: Campaigns.");
  await expect(app.fact("Visibility")).toHaveText("Draft");
  await app.copy();

  await expect(app.announced).toContainText("It is not published.");
  expect(pageTitled(portal, to, title).active).toBe(false);
  expect(folderTitled(portal, "Campaigns").active).toBe(false);
});

test("a folder that goes to the trash between choosing and pressing: nothing is made, and the way on is shown", async ({
  portal,
  app,
}) => {
  const before = pagesOn(portal, to).length;
  await app.chooseTarget({ site: to, folder: "Service" });
  await expect(app.fact("Goes to")).toHaveText("Norden Gardens › Service");
  portal.change((state) => {
    for (const folder of state.folders.values()) if (folder.title === "Service") folder.deleted = true;
  });
  await app.copy();

  const refusal = app.frame.getByRole("alert", { name: /something has changed since you chose it/ });
  await expect(refusal).toContainText("The target folder is in the trash: Service.");
  await expect(refusal).toContainText("Nothing was created on the portal.");
  expect(pagesOn(portal, to)).toHaveLength(before);
});

test("a folder whose parent goes to the trash is refused too", async ({ portal, app }) => {
  const before = pagesOn(portal, to).length;
  await app.chooseTarget({ site: to });
  await app.openFolder("Products");
  await app.chooseFolder("Tables");
  await expect(app.fact("Goes to")).toHaveText("Norden Gardens › Tables");
  portal.change((state) => {
    for (const folder of state.folders.values()) if (folder.title === "Products") folder.deleted = true;
  });
  await app.copy();

  await expect(app.frame.getByText("The target folder is in the trash: Products.")).toBeVisible();
  expect(pagesOn(portal, to)).toHaveLength(before);
});

test("a folder that is deleted for good meanwhile: the copy does not land in the top level instead", async ({
  portal,
  app,
}) => {
  const before = pagesOn(portal, to).length;
  await app.chooseTarget({ site: to, folder: "Campaigns" });
  await expect(app.fact("Goes to")).toHaveText("Norden Gardens › Campaigns");
  portal.change((state) => {
    for (const { id, title: name } of state.folders.values())
      if (name === "Campaigns") state.folders.delete(id);
  });
  await app.copy();

  await expect(app.frame.getByText(/^The target folder is not there any more/)).toBeVisible();
  expect(pagesOn(portal, to)).toHaveLength(before);
  await app.frame.getByRole("button", { name: "Back to this page" }).click();
  await expect(app.obstacle).toContainText("The target folder is not there any more.");
  await expect(app.copyButton).toBeDisabled();
});

test("with another target site the folder of the former one is let go", async ({ portal, app }) => {
  await app.chooseTarget({ site: to, folder: "Service" });
  await expect(app.fact("Goes to")).toHaveText("Norden Gardens › Service");
  await app.chooseTarget({ site: "Investor Relations" });
  await expect(app.fact("Goes to")).toHaveText("Investor Relations › Top level of the site");
  await app.copy();

  await expect(app.heading(`“${title}” is copied`)).toBeVisible();
  expect(pageTitled(portal, "Investor Relations", title).folderId).toBeNull();
  expect(pagesTitled(portal, to, title)).toEqual([]);
});
