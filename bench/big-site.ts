import { chromium, type Frame, type Locator, type Page, type Request } from "@playwright/test";

import { startHttp } from "../e2e/portal/doors/http.ts";
import { createPortal } from "../e2e/portal/portal.ts";
import { scenarios } from "../e2e/portal/samples/scenarios.ts";
import { AppScreen } from "../e2e/support/app-screen.ts";
import serveApp from "../e2e/support/serve-app.ts";
import { browserArguments, findBrowser } from "../scripts/find-browser.ts";

declare global {
  interface Window {
    /** Of `watch-painting.js`. */
    benchPainted: number[];
    benchRows: { firstMs: number | null; allMs: number | null };
  }
}

interface BigSite {
  /** REST requests from the choice of the site until its last page is there. */
  readonly requests: number;
  readonly firstRowsMs: number;
  readonly allRowsMs: number;
  /** The worse of typing into the search and typing into a rule for titles, all pages being chosen. */
  readonly keystrokeP95Ms: number;
  /** The median of several presses. */
  readonly selectAllMs: number;
  /** The most that were there at any of the stages, texts included. */
  readonly domNodes: number;
  /** Of the whole tab after a collection, all pages being chosen and their plan made. */
  readonly heapMB: number;
}

/** Between two keys, ms: as fast as quick people type. */
const betweenKeysMs = 110;
const words = ["oak chair 12", "teak bench", "larch swing 0", "walnut", "product-77"];
const selections = 9;

/** 10,000 pages in 300 folders among 200 sites, in a real browser: reading them, choosing all, typing while all are chosen. */
export async function measureBigSite(): Promise<BigSite> {
  const stopApp = await serveApp();
  const portal = createPortal({ scenario: scenarios.big });
  const running = await startHttp(portal, { appUrl: process.env["APP_URL"] ?? null });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserArguments],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1500 }, locale: "en-US" });
    await page.addInitScript({ path: "bench/watch-painting.js" });
    await page.goto(running.url);
    return await measureIn(page);
  } finally {
    await browser.close();
    await running.close();
    await stopApp();
  }
}

async function measureIn(page: Page): Promise<BigSite> {
  const app = new AppScreen(page);
  await app.frame.getByRole("button", { name: "Site" }).waitFor();
  const frame = frameOf(page);
  const reading = await measureReading(page, app, frame);
  const nodes = [await countNodes(frame)];
  const selectAllMs = await measureSelectAll(app, frame);
  nodes.push(await countNodes(frame));
  const heapMB = await measureHeap(page);
  const inSearch = await measureTyping(page, frame, app.frame.getByRole("searchbox"));
  await app.searchPages("oak");
  nodes.push(await countNodes(frame));
  await app.searchPages("");
  await app.frame.getByRole("button", { name: /^Names and settings of the copies/ }).click();
  const inRule = await measureTyping(page, frame, app.frame.getByLabel("In front of the title"));
  nodes.push(await countNodes(frame));
  return {
    ...reading,
    keystrokeP95Ms: Math.round(Math.max(quantile(inSearch, 0.95), quantile(inRule, 0.95))),
    selectAllMs,
    domNodes: Math.max(...nodes),
    heapMB,
  };
}

/** Chooses the site by hand and waits for its rows; the clock runs from the press. */
async function measureReading(
  page: Page,
  app: AppScreen,
  frame: Frame,
): Promise<Pick<BigSite, "requests" | "firstRowsMs" | "allRowsMs">> {
  await app.frame.getByRole("button", { name: "Site" }).click();
  await app.frame.getByRole("combobox", { name: "Search by name or address" }).fill("Catalogue");
  const option = app.frame.getByRole("option", { name: "Catalogue" });
  await option.waitFor();
  let requests = 0;
  const count = (request: Request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === "POST" && pathname.startsWith("/rest/")) requests += 1;
  };
  page.on("request", count);
  await option.click();
  await frame.waitForFunction(() => window.benchRows.allMs !== null);
  page.off("request", count);
  const { firstMs, allMs } = await frame.evaluate(() => window.benchRows);
  return { requests, firstRowsMs: Math.round(firstMs ?? 0), allRowsMs: Math.round(allMs ?? 0) };
}

/** Presses “Select all” and “Clear selection” in turn, and leaves all chosen with their plan made; the median, ms. */
async function measureSelectAll(app: AppScreen, frame: Frame): Promise<number> {
  const planned = app.frame.getByRole("button", { name: /^Review [\d,]+ copies$/, disabled: false });
  const tookMs: number[] = [];
  for (let round = 0; round < selections; round += 1) {
    await takePainted(frame);
    await app.button("Select all").click();
    tookMs.push(...(await takePainted(frame)));
    await planned.waitFor();
    if (round === selections - 1) break;
    await app.button("Clear selection").click();
    await planned.waitFor({ state: "detached" });
  }
  return Math.round(quantile(tookMs, 0.5));
}

/** Types word after word into a field and takes each out again; what each key took, ms. */
async function measureTyping(page: Page, frame: Frame, field: Locator): Promise<readonly number[]> {
  await field.focus();
  await takePainted(frame);
  for (const word of words) {
    await page.keyboard.type(word, { delay: betweenKeysMs });
    for (let letter = 0; letter < word.length; letter += 1) {
      await page.keyboard.press("Backspace", { delay: betweenKeysMs });
    }
  }
  return takePainted(frame);
}

/** What was noted since the last time, once all of it is painted. */
async function takePainted(frame: Frame): Promise<readonly number[]> {
  await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  return frame.evaluate(() => window.benchPainted.splice(0));
}

/** The value below which this share of them lies. Throws where there are none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error("Nothing was measured.");
  return value;
}

const countNodes = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const nodes = document.createNodeIterator(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (nodes.nextNode() !== null) count += 1;
    return count;
  });

async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return Number((usedSize / 1024 / 1024).toFixed(1));
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error("The portal shows no frame.");
  return frame;
}
