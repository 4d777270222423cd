import { test as base, expect, type Page } from "@playwright/test";

import { startHttp, type RunningPortal } from "../portal/doors/http.ts";
import { createPortal, type LocalPortal } from "../portal/portal.ts";
import { scenarios, type ScenarioName } from "../portal/samples/scenarios.ts";
import { AppScreen } from "./app-screen.ts";
import { PortalScreen } from "./portal-screen.ts";

interface Options {
  /** Scenario of the local portal; `demo` unless a file says otherwise. */
  scenario: ScenarioName;
  /** Complaints of the local portal that a journey provokes on purpose. */
  expectedComplaints: readonly string[];
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

  portal: async ({ scenario, expectedComplaints }, use) => {
    const portal = createPortal({ scenario: scenarios[scenario] });
    await use(portal);
    const complaints = portal.complaints().map(({ kind, text }) => `${kind}: ${text}`);
    expect(complaints, "what the local portal has to complain of").toEqual([...expectedComplaints]);
  },

  running: async ({ portal }, use) => {
    const appUrl = process.env["APP_URL"];
    if (appUrl === undefined) throw new Error("APP_URL is not set: the global setup did not run.");
    const running = await startHttp(portal, { appUrl });
    await use(running);
    await running.close();
  },

  page: async ({ page }, use) => {
    const problems = watchPage(page);
    await use(page);
    expect(problems, "errors and foreign requests of the page").toEqual([]);
  },

  portalScreen: async ({ page, running }, use) => use(new PortalScreen(page, running.url)),
  app: async ({ page }, use) => use(new AppScreen(page)),
});

export { expect };

/** Collects uncaught errors, and requests to anywhere but this machine. */
function watchPage(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal =
      ["data:", "blob:", "about:"].includes(protocol) || ["127.0.0.1", "localhost"].includes(hostname);
    if (!isLocal) problems.push(`request to ${hostname}`);
  });
  return problems;
}
