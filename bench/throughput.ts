import { plans } from "../e2e/portal/samples/plans.ts";
import { wallClock } from "../src/lib/clock.ts";
import { restrictions } from "../src/portal/open-frame.ts";
import { createSdkCall } from "../src/portal/sdk-call.ts";
import { createSdkHttp } from "../src/portal/testing/sdk-http.ts";
import { openBenchApp, openBenchPortal, planAll, runToEnd, type PlanName } from "./bench-portal.ts";

const pages = 200;
const copyMs = 900;
const latencyMs = 50;
const lanes = 4;
const lookingMs = 5000;

interface Throughput {
  readonly plan: PlanName;
  /** Our run, from the press to the report. */
  readonly oursMs: number;
  /** One copy after the other over the SDK with its defaults. */
  readonly loopMs: number;
  /** What cannot be beaten: the work in four lanes, or the portal's limits. */
  readonly boundMs: number;
  readonly ratioToBound: number;
  readonly timesFaster: number;
}

/** 200 pages of 0.9 s each in real time, by us and by a plain loop over the SDK, on both plans. */
export async function measureThroughput(): Promise<readonly Throughput[]> {
  // Both plans side by side: nearly all of the time is waiting.
  return Promise.all((["standard", "enterprise"] as const).map(measurePlan));
}

async function measurePlan(plan: PlanName): Promise<Throughput> {
  const oursMs = await timeOurs(plan);
  const loopMs = await timeLoop(plan);
  const boundMs = boundOf(plan);
  return {
    plan,
    oursMs: Math.round(oursMs),
    loopMs: Math.round(loopMs),
    boundMs: Math.round(boundMs),
    ratioToBound: Number((oursMs / boundMs).toFixed(3)),
    timesFaster: Number((loopMs / oursMs).toFixed(2)),
  };
}

const openBench = (plan: PlanName) => openBenchPortal({ pages, copyMs, latencyMs, plan, clock: wallClock });

async function timeOurs(plan: PlanName): Promise<number> {
  const bench = openBench(plan);
  const http = createSdkHttp(
    bench.local,
    { read: () => bench.token(), refresh: () => Promise.resolve() },
    restrictions,
  );
  const call = createSdkCall(
    (method, params) => http.call(method, params),
    () => true,
  );
  const { portal, store } = openBenchApp(call, wallClock);
  const planned = await planAll(portal, bench);
  // While a person looks at the plan, the portal's bucket drains what reading the lists has put into it.
  await wallClock.sleep(lookingMs);
  const begin = performance.now();
  await runToEnd(store, planned);
  return performance.now() - begin;
}

async function timeLoop(plan: PlanName): Promise<number> {
  const bench = openBench(plan);
  const http = createSdkHttp(bench.local, { read: () => bench.token(), refresh: () => Promise.resolve() });
  const ids = [...bench.local.state.pages.values()]
    .filter(({ siteId }) => siteId === bench.sourceId)
    .map(({ id }) => id);
  const begin = performance.now();
  for (const lid of ids) await http.call("landing.landing.copy", { lid, toSiteId: bench.targetId });
  return performance.now() - begin;
}

/** Work, request limit and operating limit (contract A9), whichever takes longest. */
function boundOf(plan: PlanName): number {
  const { rateBurst, rateDrainPerSecond, operatingLimit } = plans[plan];
  const work = (pages * copyMs) / lanes;
  const requests = (Math.max(0, pages - rateBurst) / rateDrainPerSecond) * 1000;
  const operating = pages * copyMs > operatingLimit * 1000 ? Number.POSITIVE_INFINITY : 0;
  return Math.max(work, requests, operating);
}
