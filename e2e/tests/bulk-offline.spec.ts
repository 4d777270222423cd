import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { benchesOf, expectEachOnce, watchNewPages } from "../support/bulk-truth.ts";
import { countCopies } from "../support/count-copies.ts";

test("a connection that breaks in the middle is told, nothing is sent meanwhile, and the run goes on by itself", async ({
  context,
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const copiesSent = countCopies(page);
  const newPages = watchNewPages(portal);
  await reviewBenches({ portalScreen, app, bulk });
  const copies = portal.hold(copyMethod, "after");
  await bulk.start(28);
  await copies.waitFor(2);
  await context.setOffline(true);
  copies.release();
  const notice = bulk.notice("This device is offline");
  await expect(notice).toContainText("Nothing is sent. It goes on by itself once the connection is back.");
  const sent = copiesSent();
  expect(sent).toBe(2);
  await context.setOffline(false);

  await expect(notice).toHaveCount(0);
  await expect(app.heading("28 pages are copied as planned")).toBeFocused();
  const originals = benchesOf(portal);
  for (const site of ["Norden Denmark", "Norden Norway"]) expectEachOnce(portal, newPages(site), originals);
});
