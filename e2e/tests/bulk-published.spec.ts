import { expect, test } from "../support/bulk-fixtures.ts";
import { chooseBenches } from "../support/bulk-setup.ts";
import { watchNewPages } from "../support/bulk-truth.ts";

test("where the plan lets only some more pages go live, the rest are copied as drafts and say why", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  portal.change((state) => {
    const live = [...state.pages.values()].filter(({ active, deleted }) => active && !deleted);
    state.plan = { ...state.plan, publishedPages: live.length + 5 };
  });
  await chooseBenches({ portalScreen, app, bulk });
  await app.chooseTarget({ site: "Norden Denmark" });
  await app.chooseVisibility("Published");
  await bulk.review(14);
  await bulk.start(14);

  await expect(app.heading("Everything is copied; 9 pages are not quite as planned")).toBeFocused();
  expect(await bulk.totals()).toEqual(["All\n14", "Copied as planned\n5", "Copied, with remarks\n9"]);
  await bulk.total("Copied, with remarks").check();
  const row = bulk.results.getByRole("row", { name: /, Copied, with remarks$/ }).first();
  await expect(row).toContainText("It is not published.");
  await expect(row).toContainText("The plan's number of published pages is reached");
  const made = newPages("Norden Denmark");
  expect(made).toHaveLength(14);
  expect(made.filter(({ active }) => active)).toHaveLength(5);
});
