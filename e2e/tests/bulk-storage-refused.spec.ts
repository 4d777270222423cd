import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { benchesOf, expectEachOnce, watchNewPages } from "../support/bulk-truth.ts";

test("where the browser refuses storage, that is said before the start, leaving asks, and the run does its work all the same", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The user denied permission to access the database.", "SecurityError");
    };
  });
  const notice = bulk.notice("This browser refuses to store anything for the app");
  await portalScreen.openApp();
  await expect(notice).toContainText("What was copied is therefore known to this tab only");
  await reviewBenches({ portalScreen, app, bulk });
  const copies = portal.hold(copyMethod);
  await bulk.start(28);
  await copies.waitFor(2);
  await expect(notice).toContainText("leave it open, and do not reload it, until the run is finished.");

  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  copies.release();

  await expect(app.heading("28 pages are copied as planned")).toBeFocused();
  const originals = benchesOf(portal);
  for (const site of ["Norden Denmark", "Norden Norway"]) expectEachOnce(portal, newPages(site), originals);
  await bulk.press("Copy more pages");
  await app.press("Earlier runs");
  await expect(
    bulk.notice(
      "This browser keeps nothing for Page Copier here: the runs are forgotten when you close or reload it.",
    ),
  ).toBeVisible();
  await expect(app.frame.getByRole("article", { name: /^Run of / })).toContainText("28 of 28");
});
