import * as fc from "fast-check";
import { expect, test } from "vitest";

import { samplePage } from "@/model/testing/samples.ts";

import { estimateRun, usualMsPerCopy, workloadOf, type Workload } from "./estimate.ts";
import { buildPlan } from "./plan.ts";
import { promo, sampleChoice, sampleFacts, samplePlace } from "./testing/samples.ts";

const standard = { burst: 50, perSecond: 2 };
const enterprise = { burst: 250, perSecond: 5 };
const minuteMs = 60_000;

const work = (given: Partial<Workload> = {}): Workload => ({
  copies: 1,
  folders: 0,
  pace: standard,
  msPerCopy: usualMsPerCopy,
  ...given,
});

const exactly = (ms: number) => ({ lowMs: ms, highMs: ms });

test("one page takes seconds, and nothing takes no time", () => {
  const { lowMs, highMs } = estimateRun(work());
  expect(lowMs).toBeGreaterThan(500);
  expect(highMs).toBeLessThan(10_000);
  expect(estimateRun(work({ copies: 0 }))).toEqual({ lowMs: 0, highMs: 0 });
});

test("four lanes share the work", () => {
  const { lowMs } = estimateRun(work({ copies: 40, msPerCopy: exactly(4000) }));
  expect(lowMs).toBeGreaterThan(40_000);
  expect(lowMs).toBeLessThan(45_000);
});

test("light pages are as slow as the portal takes requests, and quicker on a larger plan", () => {
  const light = { copies: 400, msPerCopy: exactly(100) };
  const { lowMs } = estimateRun(work(light));
  expect(lowMs).toBeGreaterThan(3.5 * minuteMs);
  expect(lowMs).toBeLessThan(4 * minuteMs);
  expect(estimateRun(work({ ...light, pace: enterprise })).lowMs).toBeLessThan(minuteMs);
});

test("heavy pages wait for the portal's running time: eight minutes of it in ten", () => {
  const { lowMs } = estimateRun(work({ copies: 960, msPerCopy: exactly(1000), pace: enterprise }));
  expect(lowMs).toBeGreaterThan(12 * minuteMs);
  expect(lowMs).toBeLessThan(12.5 * minuteMs);
  const tenThousand = estimateRun(work({ copies: 10_000, msPerCopy: exactly(1000), pace: enterprise }));
  expect(tenThousand.lowMs).toBeGreaterThan(200 * minuteMs);
  expect(tenThousand.lowMs).toBeLessThan(210 * minuteMs);
});

test("the low end is never above the high one, and more work never takes less time", () => {
  const size = fc.nat({ max: 20_000 });
  fc.assert(
    fc.property(size, size, size, (copies, more, folders) => {
      const one = estimateRun(work({ copies, folders }));
      const other = estimateRun(work({ copies: copies + more, folders }));
      expect(one.lowMs).toBeLessThanOrEqual(one.highMs);
      // Three more pages may take the other lanes, so that they cost nothing.
      expect(other.lowMs).toBeGreaterThanOrEqual(one.lowMs);
      expect(other.highMs).toBeGreaterThanOrEqual(one.highMs);
    }),
  );
});

test("only rows that are copied count, and all folders", () => {
  const pages = [promo, samplePage(103, { code: "item_1_2" }), samplePage(104)];
  const targets = [samplePlace(14, { newFolder: "New" })];
  const choice = sampleChoice({ pages, targets, takenOut: new Set(["104-to-new-to-14-root-new"]) });
  expect(workloadOf(buildPlan(choice, sampleFacts()))).toEqual({ copies: 1, folders: 1 });
});
