import { expectAccessible } from "../support/accessibility.ts";
import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";

test("the screens of a bulk job have no findings of axe, in light and in dark colours", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  await reviewBenches({ portalScreen, app, bulk });
  await expectAccessible(page);
  await bulk.press("Back");
  await app.press("Filter and sort");
  await bulk.targets.getByRole("button", { name: /^Norden Norway/ }).click();
  await expectAccessible(page);
  await bulk.review(28);
  const copies = portal.hold(copyMethod);
  await bulk.start(28);
  await copies.waitFor(2);
  await expectAccessible(page);
  await bulk.press("Stop");
  await expectAccessible(page);
  await bulk.press("Stop now");
  copies.release();

  await expect(app.heading("The run was stopped: 2 pages were copied before")).toBeFocused();
  await bulk.results.getByRole("button", { name: "Details" }).first().click();
  await expectAccessible(page);
  await bulk.press("Try 26 pages again in another folder");
  await expect(app.frame.getByRole("alertdialog")).toBeVisible();
  await expectAccessible(page);
  await app.press("Cancel");
  await bulk.press("Copy more pages");
  await bulk.press("Earlier runs");
  await expect(app.frame.getByRole("article", { name: /^Run of / })).toBeVisible();
  await expectAccessible(page);
});
