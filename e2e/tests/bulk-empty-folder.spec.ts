import { expect, test } from "../support/bulk-fixtures.ts";
import { watchNewPages } from "../support/bulk-truth.ts";

test("a folder without pages is chosen, and there is nothing to copy in it", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await portalScreen.openApp();
  await app.chooseSite("Norden Denmark");
  await bulk.box("News").check();
  await expect(bulk.chosen("0 pages and 1 folder chosen")).toBeVisible();
  await app.chooseTarget({ site: "Norden Norway" });
  await expect(app.frame.getByText("There is no page in what you chose.")).toBeVisible();
  await expect(app.copyButton).toBeDisabled();
  await bulk.box("Chairs in Denmark").check();
  await expect(bulk.chosen("1 page and 2 folders chosen")).toBeVisible();
  await app.copy();

  await expect(app.heading("“Delivery of chairs” is copied")).toBeFocused();
  expect(newPages("Norden Norway")).toHaveLength(1);
});
