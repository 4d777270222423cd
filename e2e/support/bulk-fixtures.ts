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

test.afterEach(async ({ app }, info) => {
  if (info.status !== info.expectedStatus && process.env["K2"] !== undefined)
    (await import("node:fs")).writeFileSync(
      `/tmp/k2-${info.title.slice(0, 40).replaceAll(/\W/g, "-")}.txt`,
      await app.frame.locator("body").innerText({ timeout: 3000 }).catch(String),
    );
});

export { expect } from "@playwright/test";
