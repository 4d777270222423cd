import { copyMethod, reachCopy } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { benchesOf, expectEachOnce, watchNewPages } from "../support/bulk-truth.ts";
import { expectFailure } from "../support/expect-failure.ts";

test("a portal that lets nobody in any more pauses the run with reason and advice, and it goes on when the portal is back", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await reviewBenches({ portalScreen, app, bulk });
  const closed = reachCopy(portal, 8).then(() =>
    portal.change(({ switches }) => {
      switches.closed = true;
    }),
  );
  await bulk.start(28);
  await closed;
  const alert = app.alert("The run stands still");
  await expectFailure(alert, { text: "portalClosed", code: "PORTAL_DELETED", status: 403 });
  await expect(
    app.frame.getByText("What was copied so far is kept, and nothing is sent twice."),
  ).toBeVisible();
  await expect(bulk.notice("Paused")).toHaveCount(0);

  await bulk.press("Continue");
  await expect(alert).toBeVisible();
  portal.change(({ switches }) => {
    switches.closed = false;
  });
  await bulk.press("Continue");

  await expect(app.heading("28 pages are copied as planned")).toBeFocused();
  for (const site of ["Norden Denmark", "Norden Norway"])
    expectEachOnce(portal, newPages(site), benchesOf(portal));
});

test("a sign-in that cannot be renewed in the middle of a run pauses it as well, and loading the page again lets it go on", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await page.clock.install();
  await reviewBenches({ portalScreen, app, bulk });
  const copies = portal.hold(copyMethod, "after");
  await bulk.start(28);
  await copies.waitFor(2);
  portal.expireTokens();
  portal.change(({ switches }) => {
    switches.refreshFails = true;
  });
  copies.release();
  await expect(page.getByText("The access of the application could not be renewed.")).toBeVisible();
  await page.clock.fastForward(10_000);
  const alert = app.alert("The run stands still");
  await expectFailure(alert, { text: "refreshSilent", code: "JSSDK_FRAME_REFRESH_AUTH_TIMEOUT" });
  portal.change(({ switches }) => {
    switches.refreshFails = false;
  });
  await bulk.reload();
  await expect(bulk.notice("This run was interrupted")).toBeVisible();
  await bulk.press("Continue");

  await expect(app.heading("28 pages are copied as planned")).toBeFocused();
  for (const site of ["Norden Denmark", "Norden Norway"])
    expectEachOnce(portal, newPages(site), benchesOf(portal));
});
