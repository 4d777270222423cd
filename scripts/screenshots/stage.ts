import { expect, type Browser, type Page } from "@playwright/test";

import type { Theme } from "../../e2e/portal/doors/desk.ts";
import { startHttp } from "../../e2e/portal/doors/http.ts";
import { createPortal, type LocalPortal } from "../../e2e/portal/portal.ts";
import { scenarios, type ScenarioName } from "../../e2e/portal/samples/scenarios.ts";
import { AppScreen } from "../../e2e/support/app-screen.ts";
import { PortalScreen } from "../../e2e/support/portal-screen.ts";

/** The morning on which every picture is taken: dates in them must not change from run to run. */
const morning = Date.UTC(2026, 4, 4, 8, 0, 0);

/** Addresses of this portal are in the pictures, so its port must not change either. */
const port = 8690;

export interface View {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly language: string;
  /** The whole page, also what one would have to scroll to; else the window. */
  readonly whole: boolean;
  readonly scenario: ScenarioName;
}

/** A portal of its own with the app in it, and a browser window to look at both. */
export interface Stage {
  readonly page: Page;
  readonly portal: LocalPortal;
  readonly portalScreen: PortalScreen;
  readonly app: AppScreen;
  readonly portalUrl: string;
  readonly appUrl: string;
}

/** Sets a stage, shows it to `play`, and takes it down again. */
export async function onStage(
  { browser, appUrl }: { readonly browser: Browser; readonly appUrl: string },
  { width, height, theme, language, scenario }: View,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const begun = Date.now();
  const portal = createPortal({ scenario: scenarios[scenario], now: () => morning + Date.now() - begun });
  const running = await startHttp(portal, { appUrl, scenario, port });
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "en-US",
    timezoneId: "UTC",
    // The frame takes its colours from the portal's theme, as it does without Playwright.
    colorScheme: null,
  });
  const page = await context.newPage();
  await page.clock.install({ time: morning });
  await page.request.post(`${running.control}theme`, { data: { theme } });
  portal.change(({ users }) => {
    for (const user of users.values()) user.language = language;
  });
  try {
    const app = new AppScreen(page);
    const portalScreen = new PortalScreen(page, running.url, theme.startsWith("edge") ? theme : null);
    await play({ page, portal, portalScreen, app, portalUrl: running.url, appUrl });
  } finally {
    await context.close();
    await running.close();
  }
}

/** Waits until the frame is as high as the app in it: neither a scroll bar nor empty space that is about to go. */
export async function waitForFittingFrame(page: Page): Promise<void> {
  const app = page.frameLocator("iframe[data-app-frame]").locator("html");
  await expect
    .poll(() => app.evaluate((root) => Math.abs(root.clientHeight - document.body.offsetHeight)), {
      timeout: 5_000,
    })
    .toBeLessThanOrEqual(1);
}

/** Makes the window as high as the page: what lies outside of it is not drawn in the frame of another origin. */
export async function growWindow(page: Page): Promise<void> {
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size === null || height <= size.height) return;
  await page.setViewportSize({ width: size.width, height });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
