import { expect, test } from "vitest";

import { sampleFailure, samplePlan } from "@/model/testing/samples.ts";

import { createFigureCounter } from "./run-figures.ts";
import { afterSample, estimate, noSamples, sampleOf, type Sample } from "./run-rate.ts";
import { sampleCopy, sampleRun } from "./testing/sample-run.ts";

const seconds = (count: number): number => count * 1000;

/** A run of `total` rows of which one ends every `everyS` seconds, looked at every quarter of a second. */
function watchFor(lastsS: number, everyS: number, total = 1000): readonly Sample[] {
  let samples = noSamples;
  for (let at = 0; at <= seconds(lastsS); at += 250) {
    const worked = Math.floor(at / seconds(everyS));
    samples = afterSample(samples, { at, worked, left: total - worked });
  }
  return samples;
}

test("nothing is said of the speed until there is something to go by", () => {
  expect(estimate(noSamples)).toBeNull();
  expect(estimate(watchFor(29, 1))).toBeNull();
  expect(estimate(watchFor(60, 30))).toBeNull();
  expect(estimate(watchFor(30, 1))).not.toBeNull();
});

test("speed and time left follow from the rows that have ended", () => {
  const told = estimate(watchFor(300, 2, 1150));
  expect(told?.perMinute).toBeCloseTo(30);
  expect(told?.msLeft).toBeCloseTo(seconds(2000));
});

test("only the last ten minutes count", () => {
  const slowAtFirst = watchFor(1200, 10);
  const worked = slowAtFirst.at(-1)?.worked ?? 0;
  let samples = slowAtFirst;
  for (let s = 1; s <= 700; s += 1) {
    samples = afterSample(samples, { at: seconds(1200 + s), worked: worked + s, left: 100 });
  }
  expect(estimate(samples)?.perMinute).toBeCloseTo(60);
  expect(samples.length).toBeLessThanOrEqual(62);
});

test("waiting for the portal's limit is a part of the speed", () => {
  const before = watchFor(60, 1, 180);
  const after = afterSample(before, { at: seconds(120), worked: 60, left: 120 });
  expect(estimate(after)?.perMinute).toBeCloseTo(30);
  expect(estimate(after)?.msLeft).toBeCloseTo(seconds(240));
});

test("between two samples the estimate does not change", () => {
  const before = watchFor(60, 1);
  const after = afterSample(before, { at: seconds(65), worked: 65, left: 935 });
  expect(estimate(after)).toEqual(estimate(before));
});

test("rows that are done anew begin a new count", () => {
  const before = watchFor(60, 1);
  const again: Sample = { at: seconds(80), worked: 10, left: 50 };
  expect(afterSample(before, again)).toEqual([again]);
});

test("rows that were refused before anything was sent say nothing about the speed", () => {
  const plan = samplePlan(["a", "b", "c"].map((key) => sampleCopy(key)));
  const failure = sampleFailure("NETWORK_ERROR");
  const { overall } = createFigureCounter()(
    sampleRun(plan, {
      a: { at: "refused", obstacle: { what: "source-gone" }, sourceLeftRestored: false },
      b: { at: "failed", failure, lookedFor: false, orphan: null, sourceLeftRestored: false },
    }),
  );
  expect(sampleOf(overall, 7)).toEqual({ at: 7, worked: 1, left: 1 });
});
