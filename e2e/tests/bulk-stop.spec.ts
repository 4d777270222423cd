import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { benchesOf, expectEachOnce, watchNewPages } from "../support/bulk-truth.ts";
import { countCopies } from "../support/count-copies.ts";

test("stopping asks first, lets finish what is under way and skips the rest, which can be copied afterwards", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const copiesSent = countCopies(page);
  const newPages = watchNewPages(portal);
  await reviewBenches({ portalScreen, app, bulk });
  const copies = portal.hold(copyMethod);
  await bulk.start(28);
  await copies.waitFor(2);

  await bulk.press("Stop");
  const question = bulk.notice("Stop this run?");
  await expect(question).toContainText("What still waits is not copied. Nothing is deleted.");
  await expect(app.button("Do not stop")).toBeFocused();
  await bulk.press("Do not stop");
  await expect(question).toHaveCount(0);
  await expect(app.button("Stop")).toBeFocused();
  await bulk.press("Stop");
  await bulk.press("Stop now");
  await expect(app.heading("Making 28 copies")).toBeFocused();
  await expect(
    app.frame.getByText(
      "What the portal is working on at this moment is finished first. What still waits is not copied.",
    ),
  ).toBeVisible();
  for (const name of ["Pause", "Continue", "Stop"]) await expect(app.button(name)).toHaveCount(0);
  copies.release();

  await expect(app.heading("The run was stopped: 2 pages were copied before")).toBeFocused();
  expect(copiesSent()).toBe(2);
  // The turn of the links comes after all copies, and is never after a stop.
  expect(await bulk.totals()).toEqual(["All\n28", "Copied, with remarks\n2", "Skipped by the stop\n26"]);
  await bulk.total("Copied, with remarks").check();
  await expect(bulk.results).toContainText(
    "The run ended before the links in the copy were led to the other copies.",
  );
  await bulk.total("Skipped by the stop").check();
  await bulk.findResult("Benches 14");
  await expect(bulk.result("Benches 14", "Skipped by the stop").first()).toContainText(
    "The run was stopped before its turn came. Nothing was sent.",
  );
  await bulk.press("Try 26 pages again");

  await expect(app.heading("28 pages are copied as planned")).toBeFocused();
  expect(await bulk.totals()).toEqual(["All\n28", "Copied as planned\n28"]);
  const originals = benchesOf(portal);
  for (const site of ["Norden Denmark", "Norden Norway"]) expectEachOnce(portal, newPages(site), originals);
});
