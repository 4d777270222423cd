import { plans } from "../e2e/portal/samples/plans.ts";
import { createVirtualClock } from "../src/lib/testing/virtual-clock.ts";
import { callInProcess } from "../src/portal/testing/in-process-call.ts";
import { countLimitErrors, openBenchApp, openBenchPortal, planAll, runToEnd } from "./bench-portal.ts";

const pages = 10_000;
const copyMs = 900;
const windowMs = 600_000;

/** 10,000 pages under the operating limit, in virtual time. */
export async function measureLongRun(): Promise<{
  readonly pages: number;
  readonly ratioToBound: number;
  readonly limitErrors: number;
}> {
  const clock = createVirtualClock();
  const bench = openBenchPortal({ pages, copyMs, latencyMs: 50, plan: "standard", clock });
  const counted = countLimitErrors(callInProcess(bench.local, 1));
  const { portal, store } = openBenchApp(counted.call, clock);
  const plan = await planAll(portal, bench);
  const begin = clock.now();
  await runToEnd(store, plan);
  const tookMs = clock.now() - begin;
  return {
    pages,
    ratioToBound: Number((tookMs / boundMs()).toFixed(3)),
    limitErrors: counted.read(),
  };
}

/**
 * The fastest that the operating limit allows (contract A9): in each window of ten minutes as much work as the limit, where the
 * last window needs only as long as four lanes take for what is left of it.
 */
function boundMs(): number {
  const limitMs = plans.standard.operatingLimit * 1000;
  const work = pages * copyMs;
  const fullWindows = Math.floor(work / limitMs);
  return fullWindows * windowMs + (work - fullWindows * limitMs) / 4;
}
