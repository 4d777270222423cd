import { expect, test } from "../support/fixtures.ts";
import { folderTitled, pageTitled, siteTitled } from "../support/portal-truth.ts";

test("a page of the online store that answers the addresses of a catalogue is copied with a warning", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Shop");
  await app.choosePage("Product");
  await app.chooseTarget({ site: "Outdoor Living" });
  await expect(app.warnings).toContainText("The original answers many addresses of a catalogue.");
  await app.copy();

  await expect(app.heading("“Product” is copied")).toBeVisible();
  await app.copy("Blocks with components, in which links cannot be seen");
  await expect(
    app.frame.getByText(/: links in the parameters of a component stay as they are\./),
  ).toBeVisible();
  const copy = pageTitled(portal, "Outdoor Living", "Product");
  expect(copy).toMatchObject({ rule: "", active: false });
});

test("the copy of a system page is an ordinary page, as is said before", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Shop");
  await app.choosePage("Cart");
  await app.chooseTarget({ site: "Outdoor Living" });
  await expect(app.warnings).toContainText("The original is a system page. The copy is an ordinary one.");
  await app.copy();

  await expect(app.heading("“Cart” is copied")).toBeVisible();
  expect(pageTitled(portal, "Outdoor Living", "Cart").sys).toBe(false);
});

test("a page goes from a site into the online store, since both are of one kind", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Care guide");
  await app.chooseTarget({ site: "Norden Shop", folder: "Help" });
  await app.copy();

  await expect(app.fact("Place")).toHaveText("Norden Shop › Help");
  const { id } = siteTitled(portal, "Norden Shop");
  await expect(app.frame.getByRole("link", { name: "Open the copy in the editor" })).toHaveAttribute(
    "href",
    `${portal.state.origin}/shop/stores/site/${id}/view/${pageTitled(portal, "Norden Shop", "Care guide").id}/`,
  );
});

test("a page of a knowledge base goes into another knowledge base", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.openApp();
  await app.chooseKind("Knowledge bases");
  await app.chooseSite("Employee Handbook");
  await app.choosePage("Application for leave");
  await app.chooseTarget({ site: "Workshop Manual", folder: "Machines" });
  await app.copy();

  await expect(app.heading("“Application for leave” is copied")).toBeVisible();
  await expect(app.fact("Place")).toHaveText("Workshop Manual › Machines");
  const copy = pageTitled(portal, "Workshop Manual", "Application for leave");
  expect(copy).toMatchObject({ active: false, folderId: folderTitled(portal, "Machines").id });
  const editor = app.frame.getByRole("link", { name: "Open the copy in the editor" });
  await page.goto((await editor.getAttribute("href")) ?? "");
  await expect(page.getByRole("heading", { level: 1, name: "Application for leave" })).toBeVisible();
});

test("a page of a group's knowledge base is copied within it, the only one there is", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.openApp();
  await app.chooseKind("Group knowledge bases");
  await app.choosePage("Lights");
  await expect(app.fact("Goes to")).toHaveText("Showroom Project › Supplies");
  await app.copy();

  await expect(app.heading("“Lights” is copied")).toBeVisible();
  const copy = pageTitled(portal, "Showroom Project", "Lights (copy)");
  expect(copy.folderId).toBe(folderTitled(portal, "Supplies").id);
  const list = app.frame.getByRole("link", { name: "Open the pages of the site" });
  await page.goto((await list.getAttribute("href")) ?? "");
  await expect(portalScreen.row("Lights (copy)")).toBeVisible();
});

test("a Vibe is copied, and no link leads to an editor whose address nobody can know", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseKind("Vibe");
  await app.choosePage("Merry Christmas");
  await app.copy();

  await expect(app.heading("“Merry Christmas” is copied")).toBeVisible();
  await expect(app.fact("Place")).toHaveText("Welcome to Norden Gardens › Top level of the site");
  await expect(app.frame.getByRole("link", { name: "Open the copy in the editor" })).toHaveCount(0);
  await expect(app.frame.getByRole("link", { name: "Open the pages of the site" })).toHaveCount(0);
  expect(pageTitled(portal, "Welcome to Norden Gardens", "Merry Christmas (copy)").active).toBe(false);
});

test("only sites of the same kind are offered as a target, and it is said why", async ({
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseKind("Knowledge bases");
  await app.chooseSite("Employee Handbook");
  await app.choosePage("Meetings");
  await app.chooseTarget({});
  await expect(
    app.frame.getByText("Only knowledge bases: the portal cannot copy from one kind to another."),
  ).toBeVisible();
  await app.frame.getByRole("button", { name: "Target site" }).click();
  await expect(app.frame.getByRole("option")).toHaveText([/^Employee Handbook/, /^Workshop Manual/]);
});

test("the host of the CRM's forms and a site in the trash are no places for pages", async ({
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.frame.getByRole("button", { name: "Site" }).click();
  await expect(app.frame.getByRole("option", { name: "Investor Relations" })).toBeVisible();
  await expect(app.frame.getByRole("option", { name: "CRM forms" })).toHaveCount(0);
  await expect(app.frame.getByRole("option", { name: "Old Website" })).toHaveCount(0);
});
