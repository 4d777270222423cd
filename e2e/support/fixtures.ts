import { test as base, expect } from "@playwright/test";

import { startHttp, type RunningPortal } from "../portal/doors/http.ts";
import { createPortal, type LocalPortal } from "../portal/portal.ts";
import { scenarios, type ScenarioName } from "../portal/samples/scenarios.ts";
import { AppScreen } from "./app-screen.ts";
import { PortalScreen } from "./portal-screen.ts";
import { watchContext } from "./watch-context.ts";

interface Options {
  /** Scenario of the local portal; `demo` unless a file says otherwise. */
  scenario: ScenarioName;
  /** Complaints of the local portal that a journey provokes on purpose. */
  expectedComplaints: readonly string[];
  /** Errors in the browser's console that a journey provokes on purpose. */
  expectedErrors: readonly RegExp[];
  /** The portal opens the app as one that was uploaded as an archive. */
  asArchive: boolean;
  /** Where the app is served, if not what the global setup built. */
  ownAppUrl: string | null;
}

interface Fixtures {
  /** The local portal of this test alone, inside the test's own process: hold calls, break answers, ask for the truth. */
  portal: LocalPortal;
  running: RunningPortal;
  /** What the portal itself shows: menu, Sites, slider. */
  portalScreen: PortalScreen;
  /** The app in its iframe. */
  app: AppScreen;
}

/** Every journey gets a portal and a browser page of its own, and fails when the app did what a correct client never does. */
export const test = base.extend<Options & Fixtures>({
  scenario: ["demo", { option: true }],
  expectedComplaints: [[], { option: true }],
  expectedErrors: [[], { option: true }],
  asArchive: [false, { option: true }],
  ownAppUrl: [null, { option: true }],

  portal: async ({ scenario, expectedComplaints }, use) => {
    const portal = createPortal({ scenario: scenarios[scenario] });
    await use(portal);
    const complaints = portal.complaints().map(({ kind, text }) => `${kind}: ${text}`);
    expect(complaints, "what the local portal has to complain of").toEqual([...expectedComplaints]);
  },

  running: async ({ portal, ownAppUrl, asArchive }, use) => {
    const running = await startHttp(portal, { appUrl: ownAppUrl ?? readAppUrl(), asArchive });
    await use(running);
    await running.close();
  },

  context: async ({ context, running, ownAppUrl, expectedErrors }, use) => {
    const appUrl = ownAppUrl ?? readAppUrl();
    const problems = watchContext(context, { appUrl, portalUrl: running.url, expectedErrors });
    await use(context);
    expect(problems, "errors in the console and requests to others").toEqual([]);
  },

  portalScreen: async ({ page, running }, use) => use(new PortalScreen(page, running.url)),
  app: async ({ page }, use) => use(new AppScreen(page)),
});

export { expect };

function readAppUrl(): string {
  const appUrl = process.env["APP_URL"];
  if (appUrl === undefined) throw new Error("APP_URL is not set: the global setup did not run.");
  return appUrl;
}
