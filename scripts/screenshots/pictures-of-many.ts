import { expect } from "@playwright/test";

import { BulkScreen } from "../../e2e/support/bulk-screen.ts";
import { waitForFittingFrame, type Stage } from "./stage.ts";

/** Many pages of the catalogue, its folders rebuilt in three sites. */
export async function chooseMany({ portalScreen, app, page }: Stage): Promise<BulkScreen> {
  const bulk = new BulkScreen(page, app);
  await portalScreen.openApp();
  await app.chooseSite("Garden Catalogue");
  await bulk.selectAll();
  await bulk.chooseSites("Norden Denmark", "Norden Norway", "Norden Sweden");
  await expect(app.button("Review 180 copies")).toBeVisible();
  await waitForFittingFrame(page);
  return bulk;
}

export async function reviewMany(stage: Stage): Promise<BulkScreen> {
  const bulk = await chooseMany(stage);
  await bulk.review(180);
  await waitForFittingFrame(stage.page);
  return bulk;
}

/** In the middle of it: some copied, four at work. */
export async function watchMany(stage: Stage): Promise<void> {
  const { portal, app, page } = stage;
  const bulk = await reviewMany(stage);
  let copies = 0;
  portal.addFault({
    method: "landing.landing.copy",
    times: null,
    effect: {
      do: "change",
      when: "before",
      change: ({ switches }) => {
        copies += 1;
        if (copies === 100) switches.copyDuration = 3_600_000;
      },
    },
  });
  await bulk.start(180);
  await expect(app.progress(/copying 4 pages at once/)).toBeVisible();
  await expect.poll(() => copies).toBeGreaterThanOrEqual(103);
  await waitForFittingFrame(page);
}

/** Most of it as planned; one page was renamed into what the portal refuses, one copy lost a block. */
export async function reportMany(stage: Stage): Promise<void> {
  const { portal, app, page } = stage;
  const bulk = await reviewMany(stage);
  portal.addFault({
    method: "landing.landing.copy",
    nth: 7,
    effect: { do: "error", code: "LANDING_NOT_EXIST" },
  });
  portal.addFault({ method: "landing.landing.copy", nth: 12, effect: { do: "drop", ran: true } });
  await bulk.start(180);
  await expect(app.button("Copy more pages")).toBeVisible({ timeout: 90_000 });
  await waitForFittingFrame(page);
}

export async function historyOfMany(stage: Stage): Promise<void> {
  const { app, page } = stage;
  await reportMany(stage);
  await app.button("Copy more pages").click();
  await app.button("Earlier runs").click();
  await expect(app.heading("Earlier runs")).toBeVisible();
  await waitForFittingFrame(page);
}
