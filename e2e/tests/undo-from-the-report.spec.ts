import type { Locator } from "@playwright/test";

import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { benchesOf, watchNewPages } from "../support/bulk-truth.ts";

const denmark = "Norden Denmark";
const norway = "Norden Norway";
const done = "28 pages are copied as planned";

test.beforeEach(async ({ portalScreen, app, bulk }) => {
  await reviewBenches({ portalScreen, app, bulk });
});

test("one target is taken back and brought back again; what somebody has changed since is asked about", async ({
  portal,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  const inTrash = (site: string) => newPages(site).filter(({ deleted }) => deleted).length;
  await bulk.start(28);
  await expect(app.heading(done)).toBeFocused();

  portal.change(() => {
    const [page] = newPages(norway);
    if (page !== undefined) page.title = "Mine";
  });
  await bulk.press("Undo 28 copies");
  const question = app.frame.getByRole("alertdialog", { name: "Put 28 copies into the trash?" });
  await question.getByRole("checkbox", { name: `${denmark} (14)` }).uncheck();
  await app.frame.getByRole("button", { name: "Put 14 copies into the trash", exact: true }).click();
  await expect(app.heading("1 copy was changed since, and is still there")).toBeFocused();
  expect([inTrash(norway), inTrash(denmark)]).toEqual([13, 0]);
  expect(await bulk.totals()).toEqual([
    "All\n28",
    "Copied as planned\n14",
    "Copied, with remarks\n1",
    "Taken back\n13",
  ]);

  const changed = bulk.notice("1 copy was changed by somebody since it was made");
  await expect(changed).toContainText("It is called “Mine” now.");
  await changed.getByRole("checkbox").check();
  await changed.getByRole("button", { name: "Put 1 copy into the trash" }).click();
  await confirm(app.frame.getByRole("alertdialog"), "Put 1 copy into the trash");
  await expect(app.heading("14 copies are taken back")).toBeFocused();
  expect(inTrash(norway)).toBe(14);
  await expect(app.frame.getByText("1 folder in the trash", { exact: true })).toBeVisible();

  await bulk.press("Bring back 14 copies");
  await confirm(app.frame.getByRole("alertdialog"), "Take 14 copies out of the trash");
  await expect(app.heading("14 copies are back")).toBeFocused();
  expect(inTrash(norway)).toBe(0);
  expect(await bulk.totals()).toEqual(["All\n28", "Copied as planned\n28"]);
});

test("picked rows are taken back out of the history, and the history says how many", async ({
  portal,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await bulk.start(28);
  await expect(app.heading(done)).toBeFocused();
  await bulk.reload();
  await bulk.press("Earlier runs");
  const run = app.frame.getByRole("article", { name: /^Run of / });
  await run.getByRole("button", { name: "Open the report" }).click();
  await expect(app.heading(done)).toBeFocused();

  await bulk.findResult("Benches 14");
  await bulk.press("Pick all shown");
  await bulk.press("Undo 2 picked copies");
  await confirm(app.frame.getByRole("alertdialog"), "Put 2 copies into the trash");
  await expect(app.heading("2 copies are taken back")).toBeFocused();
  for (const site of [denmark, norway])
    expect(
      newPages(site)
        .filter(({ deleted }) => deleted)
        .map(({ title }) => title),
    ).toEqual(["Benches 14"]);

  const row = bulk.result("Benches 13", "Copied as planned").first();
  await bulk.findResult("Benches 13");
  await row.getByRole("button", { name: "Undo" }).click();
  await confirm(app.frame.getByRole("alertdialog"), "Put 1 copy into the trash");
  await expect(app.heading("3 copies are taken back")).toBeFocused();
  await bulk.press("Copy more pages");
  await bulk.press("Earlier runs");
  await expect(run).toContainText("3 copies are taken back");
});

test("while copies are taken back the screen says how far it is, and a pause holds it there", async ({
  portal,
  app,
  bulk,
}) => {
  await bulk.start(28);
  await expect(app.heading(done)).toBeFocused();
  const trashed = portal.hold("landing.landing.markDelete");
  await bulk.press("Undo 28 copies");
  await confirm(app.frame.getByRole("alertdialog"), "Put 28 copies into the trash");
  await trashed.waitFor(1);
  await expect(app.heading("Taking back 28 copies")).toBeFocused();
  await expect(app.progress(/^Looking at \d+ copies, then into the trash…$/)).toBeVisible();
  await bulk.press("Pause");
  trashed.release();
  await expect(bulk.notice("Paused")).toBeVisible();
  await bulk.press("Continue");
  await expect(app.heading("28 copies are taken back")).toBeFocused();
  expect(benchesOf(portal).every(({ deleted }) => !deleted)).toBe(true);
});

async function confirm(question: Locator, name: string): Promise<void> {
  await question.getByRole("button", { name, exact: true }).click();
}
