import { expect } from "@playwright/test";

import type { AppScreen } from "./app-screen.ts";
import type { BulkScreen } from "./bulk-screen.ts";
import { source } from "./bulk-truth.ts";
import type { PortalScreen } from "./portal-screen.ts";

interface Screens {
  readonly portalScreen: PortalScreen;
  readonly app: AppScreen;
  readonly bulk: BulkScreen;
}

/** The fourteen pages of the folder “Benches”, chosen as a whole in the open app. */
export async function chooseBenches({ portalScreen, app, bulk }: Screens): Promise<void> {
  await portalScreen.openApp();
  await app.chooseSite(source);
  await bulk.box("Benches").check();
  await expect(bulk.chosen("14 pages and 1 folder chosen")).toBeVisible();
}

/** “Benches” goes to two sites, its folder with it: 28 copies, reviewed and not started. */
export async function reviewBenches(screens: Screens): Promise<void> {
  await chooseBenches(screens);
  await screens.bulk.chooseSites("Norden Denmark", "Norden Norway");
  await screens.bulk.review(28);
}
