import { chromium, type Browser, type Frame } from "@playwright/test";

import { startHttp } from "../e2e/portal/doors/http.ts";
import { createPortal, type Scenario } from "../e2e/portal/portal.ts";
import { buildBlock, buildPage, buildSite } from "../e2e/portal/samples/build.ts";
import { installPortal } from "../e2e/portal/samples/installed-portal.ts";
import { plans } from "../e2e/portal/samples/plans.ts";
import serveApp from "../e2e/support/serve-app.ts";
import { browserArguments, findBrowser } from "../scripts/find-browser.ts";
import { administrator } from "./bench-portal.ts";

declare global {
  interface Window {
    /** Of `watch-first.js`. */
    benchFirstMs: Record<Milestone, number | null>;
  }
}

/** `screen`: there is something to choose from; `rows`: a list of pages is shown. */
type Milestone = "screen" | "rows";

/** One start of the app, up to the moment in which a milestone was on the screen. */
interface FirstStart {
  /** Since the frame began to load. */
  readonly ms: number;
  readonly restRequests: number;
  /** Addresses of the app's own files that the browser had asked for by then. */
  readonly files: readonly string[];
}

interface StartBench {
  /** Opens the app anew, in a browser profile that has nothing of it yet. */
  readonly start: (until: Milestone) => Promise<FirstStart>;
  readonly close: () => Promise<void>;
}

const pages = 100;

interface StartScene {
  /** Time of a REST answer. */
  readonly latencyMs: number;
  /** The list of an only site is shown without anybody choosing it. */
  readonly sites: number;
}

const sitesFor: Readonly<Record<Milestone, number>> = { screen: 2, rows: 1 };

/** A portal whose first site has 100 pages. */
const startScenario =
  ({ latencyMs, sites }: StartScene): Scenario =>
  (environment) => {
    const state = installPortal(environment, { users: [administrator], plan: plans.standard });
    const site = buildSite(state, { title: "Source", code: "/source/" });
    for (let number = 1; number <= pages; number += 1) {
      const page = buildPage(state, { siteId: site.id, title: `Page ${number}`, code: `page-${number}` });
      buildBlock(state, page, { content: "<p>Text</p>" });
    }
    for (let number = 2; number <= sites; number += 1) {
      buildSite(state, { title: `Site ${number}`, code: `/site-${number}/` });
    }
    Object.assign(state.switches, { latency: latencyMs });
    return state;
  };

/** The built app in a real browser. */
export async function openStartBench({ latencyMs }: Pick<StartScene, "latencyMs">): Promise<StartBench> {
  const stopApp = await serveApp();
  const appUrl = process.env["APP_URL"] ?? null;
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserArguments],
    ...(executablePath === null ? {} : { executablePath }),
  });
  return {
    start: async (until) => {
      const scenario = startScenario({ latencyMs, sites: sitesFor[until] });
      const running = await startHttp(createPortal({ scenario }), { appUrl });
      try {
        return await startOnce(browser, {
          portalUrl: running.url,
          appOrigin: new URL(appUrl ?? "").origin,
          until,
        });
      } finally {
        await running.close();
      }
    },
    close: async () => {
      await browser.close();
      await stopApp();
    },
  };
}

interface StartAim {
  readonly portalUrl: string;
  readonly appOrigin: string;
  readonly until: Milestone;
}

async function startOnce(browser: Browser, { portalUrl, appOrigin, until }: StartAim): Promise<FirstStart> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: "en-US" });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: "bench/watch-first.js" });
    await page.goto(portalUrl);
    await page.frameLocator("iframe[data-app-frame]").getByRole("main").waitFor();
    const frame = page.frames().find((candidate) => candidate.url().startsWith(appOrigin));
    if (frame === undefined) throw new Error("The app's frame is not there.");
    return await readStart(frame, appOrigin, until);
  } finally {
    await context.close();
  }
}

async function readStart(frame: Frame, appOrigin: string, until: Milestone): Promise<FirstStart> {
  await frame.waitForFunction((milestone) => window.benchFirstMs[milestone] !== null, until);
  const { ms, asked } = await frame.evaluate(
    (milestone) => ({
      ms: window.benchFirstMs[milestone] ?? 0,
      asked: performance.getEntriesByType("resource").map(({ name, startTime }) => ({ name, startTime })),
    }),
    until,
  );
  const addresses = asked.filter(({ startTime }) => startTime < ms).map(({ name }) => new URL(name));
  return {
    ms,
    restRequests: addresses.filter(({ pathname }) => pathname.startsWith("/rest/")).length,
    files: [frame.url(), ...addresses.filter(({ origin }) => origin === appOrigin).map(({ href }) => href)],
  };
}
