import { expect, test } from "vitest";

import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";
import type { CopyState } from "@/model/run.ts";
import { samplePlan } from "@/model/testing/samples.ts";

import { idle } from "./reduce.ts";
import { createRunView, drawEveryMs } from "./run-view.ts";
import { createShownRun, sampleCopy, sampleRun } from "./testing/sample-run.ts";

const plan = samplePlan(Array.from({ length: 100 }, (_, index) => sampleCopy(`c${index}`)));
const underWay: CopyState = { at: "checking" };
const refused: CopyState = { at: "refused", obstacle: { what: "source-gone" }, sourceLeftRestored: false };

/** The first rows have ended. */
const ended = (count: number) =>
  sampleRun(plan, Object.fromEntries(plan.copies.slice(0, count).map(({ key }) => [key, refused])));

function watch() {
  const clock = createVirtualClock();
  const run = createShownRun(ended(0));
  const view = createRunView(run, clock);
  let drawn = 0;
  const leave = view.subscribe(() => (drawn += 1));
  return { clock, run, view, leave, drawn: () => drawn };
}

test("twenty changes a second are drawn four times, and the last one is among them", async () => {
  const { clock, run, view, drawn } = watch();
  for (let count = 1; count <= 41; count += 1) {
    run.show(ended(count));
    await clock.sleep(50);
  }
  await clock.sleep(drawEveryMs);
  expect(view.getSnapshot()?.figures.overall.failed).toBe(41);
  expect(drawn()).toBeGreaterThanOrEqual(7);
  expect(drawn()).toBeLessThanOrEqual(10);
});

test("another phase is drawn at once", () => {
  const { run, view, drawn } = watch();
  run.show({ ...ended(1), phase: { at: "pausing" } });
  expect(view.getSnapshot()?.state.phase.at).toBe("pausing");
  expect(drawn()).toBe(1);
});

test("so is the tab that takes the run over", () => {
  const { run, view } = watch();
  run.show(ended(0), "other-tab");
  expect(view.getSnapshot()?.seat).toBe("other-tab");
});

test("a run that is put away leaves nothing to draw", () => {
  const { run, view } = watch();
  run.show(idle);
  expect(view.getSnapshot()).toBeNull();
});

test("without a change the same value is drawn", () => {
  const { run, view } = watch();
  const before = view.getSnapshot();
  run.show(run.getSnapshot());
  expect(view.getSnapshot()).toBe(before);
});

test("what happens between the first look and the first watching is not missed", () => {
  const run = createShownRun(ended(0));
  const view = createRunView(run, createVirtualClock());
  run.show(ended(3));
  view.subscribe(() => {});
  expect(view.getSnapshot()?.figures.overall.failed).toBe(3);
});

test("nobody watches after the last one has left, and nothing is drawn later", async () => {
  const { clock, run, leave, drawn } = watch();
  run.show(ended(1));
  leave();
  await clock.sleep(10 * drawEveryMs);
  expect(run.watchers()).toBe(0);
  expect(drawn()).toBe(0);
});

test("a pause is forgotten when the speed is told", async () => {
  const { clock, run, view } = watch();
  const unverified = (count: number) =>
    sampleRun(
      plan,
      Object.fromEntries(
        plan.copies.map(({ key }, index) => [
          key,
          index < count ? ({ at: "ambiguous", candidates: [] } as const) : underWay,
        ]),
      ),
    );
  for (let count = 1; count <= 20; count += 1) {
    await clock.sleep(3000);
    run.show(unverified(count));
  }
  await clock.sleep(drawEveryMs);
  expect(view.getSnapshot()?.estimate?.perMinute).toBeCloseTo(20);
  run.show({ ...unverified(20), phase: { at: "paused", why: { what: "asked" } } });
  expect(view.getSnapshot()?.estimate).toBeNull();
  await clock.sleep(3_600_000);
  run.show(unverified(20));
  expect(view.getSnapshot()?.estimate).toBeNull();
  for (let count = 21; count <= 60; count += 1) {
    await clock.sleep(1500);
    run.show(unverified(count));
  }
  await clock.sleep(drawEveryMs);
  expect(view.getSnapshot()?.estimate?.perMinute).toBeCloseTo(40);
});
