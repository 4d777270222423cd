import type { LocalPortal } from "../portal/portal.ts";
import { holdListsAfterFirst } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { source } from "../support/bulk-truth.ts";
import { pagesOn, pageTitled, siteTitled } from "../support/portal-truth.ts";

const day = 86_400_000;

test("a folder is chosen whole, in part or not at all, and the count is seen and heard", async ({
  portalScreen,
  app,
  bulk,
}) => {
  await portalScreen.openApp();
  await app.chooseSite(source);
  await expect(bulk.chosen("0 pages chosen")).toBeVisible();
  await bulk.openFolder("Benches");
  await bulk.row("Benches 03").click();
  await expect(bulk.chosen("1 page chosen")).toBeVisible();
  await expect(bulk.heard).toHaveText("1 page chosen");
  await expect(bulk.row("Benches")).toHaveAccessibleName(/partly chosen/);
  await expect(bulk.box("Benches")).toBeChecked({ indeterminate: true });

  await bulk.box("Benches").check();
  await expect(bulk.chosen("14 pages and 1 folder chosen")).toBeVisible();
  await expect(bulk.heard).toHaveText("14 pages and 1 folder chosen");
  await expect(bulk.row("Benches")).not.toHaveAccessibleName(/partly chosen/);
  await bulk.row("Benches 03").click();
  await expect(bulk.chosen("13 pages chosen")).toBeVisible();
  await expect(bulk.row("Benches")).toHaveAccessibleName(/partly chosen/);
  await app.press("Clear selection");
  await expect(bulk.chosen("0 pages chosen")).toBeVisible();

  await bulk.row("Benches").getByRole("button", { name: "Collapse" }).click();
  await bulk.box("Chairs").check();
  await expect(bulk.chosen("22 pages and 2 folders chosen")).toBeVisible();
  await bulk.openFolder("Chairs");
  await expect(bulk.box("Folding chairs")).toBeChecked();
  await bulk.box("Folding chairs").uncheck();
  await expect(bulk.chosen("14 pages chosen")).toBeVisible();
  await expect(bulk.box("Chairs")).toBeChecked({ indeterminate: true });
});

test("Shift chooses everything between two rows", async ({ portalScreen, app, bulk }) => {
  await portalScreen.openApp();
  await app.chooseSite(source);
  await bulk.openFolder("Benches");
  await bulk.row("Benches 02").click();
  await bulk.row("Benches 05").click({ modifiers: ["Shift"] });
  await expect(bulk.chosen("4 pages chosen")).toBeVisible();
  await bulk.row("Benches 03").click({ modifiers: ["Shift"] });
  await expect(bulk.chosen("2 pages chosen")).toBeVisible();
  await expect(bulk.row("Benches 04")).toHaveAttribute("aria-selected", "false");
});

test("all that a filter finds is chosen at one press, and what another filter hides stays chosen and is counted", async ({
  portalScreen,
  app,
  bulk,
}) => {
  await portalScreen.openApp();
  await app.chooseSite(source);
  await app.searchPages("garden tables");
  await expect(app.frame.getByText("8 pages found", { exact: true })).toBeVisible();
  await app.press("Select all 8 found");
  await expect(bulk.chosen("8 pages chosen")).toBeVisible();
  await app.searchPages("benches");
  await expect(app.frame.getByText("8 chosen pages are hidden by the filter")).toBeVisible();
  await app.press("Select all 14 found");
  await expect(bulk.chosen("22 pages chosen")).toBeVisible();
  await app.searchPages("");
  await expect(app.frame.getByText("8 chosen pages are hidden by the filter")).toHaveCount(0);
  await expect(bulk.chosen("22 pages chosen")).toBeVisible();
  await app.chooseTarget({ site: "Norden Denmark" });
  await expect(app.button("Review 22 copies")).toBeEnabled();
});

test("pages are found by status, folder and date, and put in order", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  portal.change((state) => {
    // A day that can be no month tells in which order the portal writes dates.
    pageTitled(portal, source, "Benches 01").dateModify = Date.UTC(2026, 0, 25);
    pageTitled(portal, source, "Imprint of the catalogue").dateModify = state.now() - 4 * day;
    pageTitled(portal, source, "How to order").dateModify = state.now() - 2 * day;
  });
  await portalScreen.openApp();
  await app.chooseSite(source);
  await app.press("Filter and sort");
  await frame.getByRole("checkbox", { name: "Draft" }).check();
  await expect(frame.getByText("12 pages found", { exact: true })).toBeVisible();
  await bulk.pick("Only in the folder", "Chairs");
  await expect(frame.getByText("5 pages found", { exact: true })).toBeVisible();
  await expect(app.button("Filter and sort · 2 filters")).toBeVisible();
  await app.press("Remove filters");
  await expect(frame.getByText(/pages found$/)).toHaveCount(0);

  await frame.getByRole("radio", { name: "7 days" }).check();
  await expect(frame.getByText("2 pages found", { exact: true })).toBeVisible();
  await app.press("Select all 2 found");
  await frame.getByRole("radio", { name: "Any time" }).check();
  await expect(bulk.chosen("2 pages chosen")).toBeVisible();

  const looseTitles = ["How to order", "Imprint of the catalogue", "Warranty", "Welcome to the catalogue"];
  const shown = async () =>
    (await bulk.rows.locator("bdi:first-child").allInnerTexts()).filter((title) =>
      looseTitles.includes(title),
    );
  expect(await shown()).toEqual(looseTitles);
  await frame.getByRole("radio", { name: "Last change" }).check();
  await expect
    .poll(async () => (await shown()).slice(0, 2))
    .toEqual(["How to order", "Imprint of the catalogue"]);
  await frame.getByRole("radio", { name: "Address", exact: true }).check();
  await expect
    .poll(shown)
    .toEqual(["Imprint of the catalogue", "How to order", "Warranty", "Welcome to the catalogue"]);
});

test.describe("on a site of 10,000 pages", () => {
  test.use({ scenario: "big" });

  test("a folder that is chosen whole while pages still load is whole in the end", async ({
    portal,
    portalScreen,
    app,
    bulk,
  }) => {
    await portalScreen.openApp();
    const rest = holdListsAfterFirst(portal);
    await app.chooseSite("Catalogue");
    const title = "Ash range 004";
    await bulk.box(title).check();
    await expect(
      app.frame.getByText("Pages are still loading. Those in folders chosen whole will be added."),
    ).toBeVisible();
    const { folders, pages } = livingIn(portal, title);
    await expect(bulk.chosen(chosenText(pages, folders))).toHaveCount(0);
    rest.release();

    await expect(bulk.chosen(chosenText(pages, folders))).toBeVisible();
    await expect(app.frame.getByText(/^Pages are still loading/)).toHaveCount(0);
    await app.chooseTarget({ site: "Branch 007" });
    await expect(app.button(`Review ${pages} copies`)).toBeEnabled();
  });
});

const chosenText = (pages: number, folders: number) => `${pages} pages and ${folders} folders chosen`;

/** How many live folders, that one included, and live pages there are in a folder of the catalogue. */
function livingIn(portal: LocalPortal, title: string): { readonly folders: number; readonly pages: number } {
  const { id: siteId } = siteTitled(portal, "Catalogue");
  const live = [...portal.state.folders.values()].filter((row) => row.siteId === siteId && !row.deleted);
  const inside = new Set(live.filter((row) => row.title === title).map(({ id }) => id));
  for (let before = 0; before < inside.size;) {
    before = inside.size;
    for (const { id, parentId } of live) if (parentId !== null && inside.has(parentId)) inside.add(id);
  }
  const pages = pagesOn(portal, "Catalogue").filter(
    ({ deleted, folderId }) => !deleted && folderId !== null && inside.has(folderId),
  );
  return { folders: inside.size, pages: pages.length };
}
