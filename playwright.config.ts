import { defineConfig, devices } from "@playwright/test";

import { browserArguments, findBrowser } from "./scripts/find-browser.ts";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "e2e/tests",
  globalSetup: "./e2e/support/serve-app.ts",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "line",
  outputDir: "test-results/journeys",
  use: {
    ...devices["Desktop Chrome"],
    // High enough for the whole app: scrolling between a look and a click is a source of missed clicks.
    viewport: { width: 1280, height: 1500 },
    locale: "en-US",
    // Recording every journey takes as long as the journeys themselves; ask for it where one fails: `-- --trace on`.
    trace: "off",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { args: [...browserArguments], ...(executablePath === null ? {} : { executablePath }) },
  },
});
