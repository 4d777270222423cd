import { AppScreen } from "../support/app-screen.ts";
import { copyMethod, holdAnswersFrom } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { BulkScreen } from "../support/bulk-screen.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { benchesOf, expectEachOnce, watchNewPages } from "../support/bulk-truth.ts";
import { PortalScreen } from "../support/portal-screen.ts";

test("a second tab shows what the first one runs, takes no orders, and offers to go on once the first is closed", async ({
  context,
  page,
  portal,
  portalScreen,
  running,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await reviewBenches({ portalScreen, app, bulk });
  const copies = portal.hold(copyMethod);
  await bulk.start(28);
  await copies.waitFor(2);

  const secondPage = await context.newPage();
  const second = new AppScreen(secondPage);
  const secondBulk = new BulkScreen(secondPage, second);
  await new PortalScreen(secondPage, running.url).openApp();
  await expect(second.heading("Making 28 copies")).toBeVisible();
  const notice = secondBulk.notice("Another tab runs this");
  await expect(notice).toContainText(
    "Pause, continue or stop it in that tab; once that is closed, you can go on here.",
  );
  for (const name of ["Pause", "Continue", "Stop"]) await expect(second.button(name)).toHaveCount(0);
  await expect(second.fact("Copied")).toHaveText("0");
  await expect(second.fact("Left")).toHaveText("28");

  const underWay = holdAnswersFrom(portal, 12);
  copies.release();
  await underWay.reached;
  await expect(secondBulk.running.getByRole("row", { name: "Benches 01" }).first()).toContainText(
    "Copied, still to be checked",
  );
  await expect(notice).toBeVisible();
  await page.close();
  underWay.release();
  await expect(secondBulk.notice("This run was interrupted")).toBeVisible();
  await expect(notice).toHaveCount(0);
  await secondBulk.press("Continue");

  await expect(second.heading("28 pages are copied as planned")).toBeFocused();
  const originals = benchesOf(portal);
  for (const site of ["Norden Denmark", "Norden Norway"]) expectEachOnce(portal, newPages(site), originals);
});
