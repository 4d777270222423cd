import { expect, test } from "../support/bulk-fixtures.ts";
import { chooseBenches } from "../support/bulk-setup.ts";
import { benchesOf, expectEachOnce, source, watchNewPages } from "../support/bulk-truth.ts";
import { pagesOn, pageTitled, siteTitled } from "../support/portal-truth.ts";

test("several targets are put together: sites, folders and new folders, none of them twice, and each gets its copies", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  const newPages = watchNewPages(portal);
  await chooseBenches({ portalScreen, app, bulk });
  await app.chooseTarget({ site: "Norden Denmark" });
  await expect(
    frame.getByText("Only sites and stores: the portal cannot copy from one kind to another."),
  ).toBeVisible();

  await app.press("Add another target");
  const cards = bulk.targets.getByRole("listitem");
  await expect(cards).toHaveCount(2);
  await frame.getByRole("button", { name: "Target site" }).click();
  await expect(frame.getByRole("option", { name: "Seller's Manual" })).toHaveCount(0);
  await frame.getByRole("option", { name: "Norden Denmark" }).click();
  await expect(
    bulk.notice("The top level of this site is a target already. Choose a folder in it, or another site."),
  ).toBeVisible();
  await expect(app.button("Review 14 copies")).toBeEnabled();
  await app.chooseFolder("News");
  await expect(cards.nth(1)).toContainText("Norden Denmark › News");

  await app.press("Add several sites…");
  const taken = frame.getByRole("option", { name: "Norden Denmark" });
  await expect(taken).toContainText("Already a target");
  await expect(taken).toHaveAttribute("aria-disabled", "true");
  await frame.getByRole("searchbox", { name: "Search by name or address" }).fill("norden");
  await app.press("Choose all 2 found");
  await app.press("Add 2 sites");
  await expect(cards).toHaveCount(4);
  await app.press("Remove from the targets: Norden Sweden › Top level of the site");
  await expect(cards).toHaveCount(3);

  await cards
    .nth(2)
    .getByRole("button", { name: /^Norden Norway/ })
    .click();
  await app.press("In a new folder…");
  await frame.getByRole("textbox", { name: "Title of the new folder" }).fill("Autumn");
  await expect(cards.nth(2)).toContainText("Norden Norway › Autumn");
  await bulk.review(42);
  await app.press("Close all folders");
  for (const place of [
    "Norden Denmark › Benches",
    "Norden Denmark › News › Benches",
    "Norden Norway › Autumn › Benches",
  ])
    await expect(bulk.planned(place)).toBeAttached();
  await bulk.start(42);

  await expect(app.heading("42 pages are copied as planned")).toBeFocused();
  const titles = (site: string, path: string) =>
    newPages(site)
      .filter((page) => pathOf(portal.state.folders, page.folderId) === path)
      .map(({ title }) => title)
      .toSorted();
  const originals = benchesOf(portal).map(({ title }) => title);
  expect(titles("Norden Denmark", "Benches")).toEqual(originals);
  expect(titles("Norden Denmark", "News › Benches")).toEqual(originals);
  expect(titles("Norden Norway", "Autumn › Benches")).toEqual(originals);
  expect(newPages("Norden Sweden")).toEqual([]);
});

test("kept folders are rebuilt in the target with their index pages, and folders of the same address are used", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await portalScreen.openApp();
  await app.chooseSite(source);
  await bulk.box("Chairs").check();
  await bulk.box("Tables").check();
  await expect(bulk.chosen("42 pages and 4 folders chosen")).toBeVisible();
  await app.chooseTarget({ site: "Norden Denmark" });
  await bulk.review(42);
  await app.press("Close all folders");
  await expect(bulk.counts).toContainText("3 folders made first");
  await expect(bulk.planned("Norden Denmark › Chairs in Denmark › Folding chairs")).toBeAttached();
  await bulk.start(42);

  await expect(app.heading("42 pages are copied as planned")).toBeFocused();
  await expect(app.frame.getByText("3 folders made", { exact: true })).toBeVisible();
  const originals = pagesOn(portal, source).filter(({ title }) => /chairs|tables/i.test(title));
  expectEachOnce(portal, newPages("Norden Denmark"), originals);
  const { id } = siteTitled(portal, "Norden Denmark");
  const folders = [...portal.state.folders.values()].filter(({ siteId }) => siteId === id);
  expect(folders.map(({ title }) => title).toSorted()).toEqual([
    "Chairs in Denmark",
    "Folding chairs",
    "Garden tables",
    "News",
    "Tables",
  ]);
  const opening = pageTitled(portal, "Norden Denmark", "Tables 01");
  expect(folders.find(({ title }) => title === "Tables")?.indexId).toBe(opening.id);
});

function pathOf(
  folders: ReadonlyMap<number, { readonly title: string; readonly parentId: number | null }>,
  folderId: number | null,
): string {
  const folder = folderId === null ? undefined : folders.get(folderId);
  if (folder === undefined) return "";
  return [pathOf(folders, folder.parentId), folder.title].filter((part) => part !== "").join(" › ");
}
