import { expect, test } from "../support/fixtures.ts";
import { folderTitled, pageTitled } from "../support/portal-truth.ts";

const site = "Norden Gardens";

test("from the settings of a page it is chosen already, and one press copies it", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.openPage(site, "Our story");
  await portalScreen.openAppFromPageSettings();
  await expect(app.fact("Page")).toHaveText("Our story (Norden Gardens)");
  await expect(app.pages.getByRole("row", { name: /^Our story/, selected: true })).toBeVisible();
  await app.copy();
  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await portalScreen.closeApp();

  await page.getByRole("link", { name: site, exact: true }).click();
  await expect(portalScreen.row("Our story (copy)")).toContainText("Draft");
  expect(pageTitled(portal, site, "Our story (copy)").active).toBe(false);
});

test("the portal's own list, open beside, shows the copy without being loaded again", async ({
  portalScreen,
  running,
  app,
  context,
  page,
  portal,
}) => {
  const list = await context.newPage();
  const { siteId } = pageTitled(portal, site, "Our story");
  await list.goto(`${running.url}/sites/site/${siteId}/`);
  await expect(list.getByRole("row", { name: "Our story" })).toHaveCount(1);

  await page.bringToFront();
  await portalScreen.openPage(site, "Our story");
  await portalScreen.openAppFromPageSettings();
  await app.copy();
  await expect(app.heading("“Our story” is copied")).toBeVisible();

  await expect(list.getByRole("row", { name: "Our story (copy)" })).toBeVisible();
});

test("a page deep in folders is shown in its place, and copied to another site", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openPage(site, "Skagen folding chair");
  await portalScreen.openAppFromPageSettings();
  await expect(app.pages.getByRole("row", { name: /^Skagen folding chair/, selected: true })).toBeVisible();
  await expect(app.fact("Goes to")).toHaveText("Norden Gardens › Chairs");
  await app.chooseTarget({ site: "Outdoor Living", folder: "Stories" });
  await app.copy();

  await expect(app.fact("Place")).toHaveText("Outdoor Living › Stories");
  const copy = pageTitled(portal, "Outdoor Living", "Skagen folding chair");
  expect(copy.folderId).toBe(folderTitled(portal, "Stories").id);
});

test("from the settings of a page of a knowledge base, the kind is chosen too", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openPage("Employee Handbook", "Holidays");
  await portalScreen.openAppFromPageSettings();
  await expect(app.frame.getByRole("radio", { name: "Knowledge bases", exact: true })).toBeChecked();
  await expect(app.fact("Page")).toHaveText("Holidays (Employee Handbook)");
  await app.copy();

  await expect(app.heading("“Holidays” is copied")).toBeVisible();
  expect(pageTitled(portal, "Employee Handbook", "Holidays (copy)").active).toBe(false);
});

test("from the settings of a page in the trash, the app says that it may be in the trash and then offers it", async ({
  portalScreen,
  app,
}) => {
  await portalScreen.openPage(site, "Summer sale 2024");
  await portalScreen.openAppFromPageSettings();
  await expect(app.frame.getByRole("group", { name: "The chosen page is not in the list" })).toContainText(
    "It may be in the trash",
  );
  await expect(app.copyButton).toBeDisabled();
  await app.showTrash();
  await expect(app.pages.getByRole("row", { name: /^Summer sale 2024/, selected: true })).toBeVisible();
  await expect(app.frame.getByText("This page is in the trash. How shall it be copied?")).toBeVisible();
  await expect(app.copyButton).toBeDisabled();
});
