import { BulkScreen } from "./bulk-screen.ts";
import { test as base } from "./fixtures.ts";

/** Journeys over many pages begin on the portal of a seller with one catalogue and three sites to put it on. */
export const test = base.extend<{
  /** The app where many pages are copied. */
  bulk: BulkScreen;
}>({
  scenario: "catalogue",
  bulk: async ({ page, app }, use) => use(new BulkScreen(page, app)),
});

export { expect } from "@playwright/test";
