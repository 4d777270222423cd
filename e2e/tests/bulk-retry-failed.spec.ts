import type { LocalPortal } from "../portal/portal.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { chooseBenches } from "../support/bulk-setup.ts";
import { benchesOf, watchNewPages } from "../support/bulk-truth.ts";
import { countCopies } from "../support/count-copies.ts";

const originals = (portal: LocalPortal) => benchesOf(portal).map(({ title }) => title);

/** The folder “News” of Denmark. */
function newsOf({ state }: LocalPortal) {
  const news = [...state.folders.values()].find(
    ({ title, siteId }) => title === "News" && state.sites.get(siteId)?.title === "Norden Denmark",
  );
  if (news === undefined) throw new Error("Denmark has no news.");
  return news;
}

test.beforeEach(async ({ portal, portalScreen, app, bulk }) => {
  await chooseBenches({ portalScreen, app, bulk });
  await app.chooseTarget({ site: "Norden Denmark", folder: "News" });
  await bulk.addSites("Norden Norway");
  await app.frame.getByRole("switch", { name: "Keep folders" }).click();
  await bulk.review(28);
  portal.change(() => {
    newsOf(portal).deleted = true;
  });
  await bulk.start(28);
  await expect(app.heading("14 pages were not copied")).toBeFocused();
});

test("rows that failed for a folder in the trash are copied once it is back, and no other row again", async ({
  page,
  portal,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  const copiesSent = countCopies(page);
  portal.change(() => {
    newsOf(portal).deleted = false;
  });
  await bulk.total("Not possible").check();
  await bulk.findResult("Benches 01");
  await bulk
    .result("Benches 01", "Not possible")
    .getByRole("button", { name: "Try again", exact: true })
    .click();
  await expect(app.heading("13 pages were not copied")).toBeFocused();
  expect(copiesSent()).toBe(1);
  await bulk.press("Try 13 pages again");

  await expect(app.heading("28 pages are copied as planned")).toBeFocused();
  expect(await bulk.totals()).toEqual(["All\n28", "Copied as planned\n28"]);
  expect(copiesSent()).toBe(14);
  const made = newPages("Norden Denmark");
  expect(made.map(({ title }) => title).toSorted()).toEqual(originals(portal));
  expect(new Set(made.map(({ folderId }) => folderId))).toEqual(new Set([newsOf(portal).id]));
  expect(newPages("Norden Norway")).toEqual([]);
});

test("rows that failed are copied into another folder of their site, chosen in the report", async ({
  portal,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await bulk.press("Try 14 pages again in another folder");
  const dialog = app.frame.getByRole("alertdialog", { name: "Another folder for 14 pages" });
  await expect(dialog.getByRole("button", { name: "Copy to this folder" })).toBeDisabled();
  await dialog.getByRole("row", { name: "Chairs in Denmark" }).click();
  await dialog.getByRole("button", { name: "Copy to this folder" }).click();

  await expect(app.heading("28 pages are copied as planned")).toBeFocused();
  const made = newPages("Norden Denmark");
  expect(made.map(({ title }) => title).toSorted()).toEqual(originals(portal));
  const chairs = [...portal.state.folders.values()].find(({ title }) => title === "Chairs in Denmark");
  expect(new Set(made.map(({ folderId }) => folderId))).toEqual(new Set([chairs?.id]));
});
