import { array, assert, constantFrom, property, record } from "fast-check";
import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { CopyState } from "@/model/run.ts";
import { sampleFailure, sampleFound, samplePlan, sampleSite } from "@/model/testing/samples.ts";

import { nothingLater } from "./reduce-later.ts";
import { reduceRun } from "./reduce.ts";
import { groupOf, type Figures } from "./row-counts.ts";
import { createFigureCounter, type StartedRun } from "./run-figures.ts";
import { sampleCopy, sampleRun } from "./testing/sample-run.ts";
import { sampleIntent } from "./testing/samples.ts";

const shop = sampleSite(14);
const blog = sampleSite(15);
const failure = sampleFailure("NETWORK_ERROR");
const done: CopyState = { at: "done", found: sampleFound(), adopted: false, differences: [] };
const withRemarks: CopyState = { ...done, differences: [{ what: "no-blocks" }] };
const failed: CopyState = {
  at: "failed",
  failure,
  lookedFor: false,
  orphan: null,
  sourceLeftRestored: false,
};
const copying: CopyState = { at: "copying", intent: sampleIntent() };
const waiting: CopyState = { at: "waiting" };

/** One of each kind. */
const everyState: readonly CopyState[] = [
  waiting,
  { at: "checking" },
  copying,
  { at: "held", until: 1, why: "limit", failure: null },
  { at: "held", until: 1, why: "portal-may-still-work", failure },
  { at: "unsure", failure },
  { at: "copied", pageId: pageId(501), adopted: false },
  { at: "finishing", pageId: pageId(501), adopted: false },
  done,
  withRemarks,
  { at: "unverified", pageId: pageId(501), adopted: false, failure, sourceLeftRestored: false },
  { at: "unknown", failure, sourceLeftRestored: false },
  { at: "ambiguous", candidates: [] },
  { at: "skipped", why: "stopped" },
  { at: "skipped", why: "taken-out" },
  { at: "refused", obstacle: { what: "source-gone" }, sourceLeftRestored: false },
  failed,
];

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

const isSound = ({ groups, total, done, failed, left }: Figures): boolean =>
  total === sum(groups) - groups["taken-out"] &&
  total === done + failed + left + groups.unsettled + groups.skipped;

test("the counts add up to the rows, as a whole and over the places, whatever has happened", () => {
  const row = record({ state: constantFrom(...everyState), site: constantFrom(shop, blog) });
  assert(
    property(array(row, { maxLength: 40 }), (rows) => {
      const plan = samplePlan(rows.map(({ site }, index) => sampleCopy(`c${index}`, { site })));
      const states = Object.fromEntries(rows.map(({ state }, index) => [`c${index}`, state]));
      const run = sampleRun(plan, states);
      const figures = createFigureCounter()(run);
      const places = [...figures.placeFigures.values()];

      expect(sum(figures.overall.groups)).toBe(rows.length);
      expect(sum(figures.states)).toBe(rows.length);
      expect(figures.groups).toEqual(
        rows.map(({ state }, index) => groupOf(sampleCopy(`c${index}`), state, nothingLater, run)),
      );
      expect([figures.overall, ...places].every(isSound)).toBe(true);
      expect(places.reduce((total, place) => total + place.total, 0)).toBe(figures.overall.total);
      const { percent, left, groups } = figures.overall;
      expect(percent === 100).toBe(left === 0 && groups["to-check"] === 0);
    }),
  );
});

test("a copy with something to say that the review had not said is done, and counted apart", () => {
  const plan = samplePlan(["a", "b", "c", "d"].map((key) => sampleCopy(key)));
  const { overall } = createFigureCounter()(sampleRun(plan, { a: done, b: withRemarks, c: failed }));
  expect(overall).toMatchObject({ total: 4, done: 2, failed: 1, left: 1, percent: 75 });
  expect(overall.groups["with-remarks"]).toBe(1);
});

test("copies that wait for their names or links keep the percentage below 100, and bring it nearer one by one", () => {
  const keys = ["a", "b", "c", "d"];
  const later = { cleanUp: true, links: { among: true, outside: "leave" }, earlierCopies: [] } as const;
  const plan = samplePlan(
    keys.map((key) => sampleCopy(key)),
    { later },
  );
  const count = createFigureCounter();
  const there = sampleRun(plan, { a: done, b: done, c: done, d: failed });
  const named = events(there, keys.slice(0, 3), (laterKey) => [
    { type: "settings-done", laterKey, remarks: [] },
  ]);
  const over = events(named, keys.slice(0, 3), (laterKey) => [
    { type: "links-failed", laterKey, failure: null },
  ]);
  const [atFirst, between, atLast] = [there, named, over].map((run) => count(run));
  expect(atFirst?.overall).toMatchObject({ done: 3, left: 0 });
  expect(atFirst?.overall.groups["to-adapt"]).toBe(3);
  expect(atFirst?.stepsLeft).toEqual({ settings: 3, links: 3 });
  expect(between?.stepsLeft).toEqual({ settings: 0, links: 3 });
  const percents = [atFirst, between, atLast].map((figures) => figures?.overall.percent ?? 0);
  expect(percents[0]).toBeLessThan(percents[1] ?? 0);
  expect(percents[1]).toBeLessThan(100);
  expect(percents[2]).toBe(100);
  expect(atLast?.overall.groups["with-remarks"]).toBe(3);
});

/** The run after so many later events of these rows. */
function events(
  run: StartedRun,
  keys: readonly string[],
  of: (laterKey: string) => readonly RunEvent[],
): StartedRun {
  const state = keys.flatMap(of).reduce(reduceRun, run);
  if (state.at === "idle") throw new Error("A run that has been started is not idle.");
  return state;
}

test("rows taken out in the review are no part of what is to be done", () => {
  const plan = samplePlan([sampleCopy("a"), { ...sampleCopy("b"), takenOut: true }]);
  const { overall } = createFigureCounter()(sampleRun(plan, { a: done }));
  expect(overall).toMatchObject({ total: 1, done: 1, left: 0, percent: 100 });
});

test("the percentage says 100 only when nothing is left", () => {
  const plan = samplePlan(Array.from({ length: 1000 }, (_, index) => sampleCopy(`c${index}`)));
  const states = Object.fromEntries(plan.copies.slice(1).map(({ key }) => [key, done]));
  expect(createFigureCounter()(sampleRun(plan, states)).overall.percent).toBe(99);
});

test("each target has its own figures", () => {
  const plan = samplePlan([
    sampleCopy("a", { site: shop }),
    sampleCopy("b", { site: blog }),
    sampleCopy("c", { site: blog }),
  ]);
  const { places, placeFigures } = createFigureCounter()(sampleRun(plan, { a: done, c: failed }));
  const told = places.map(({ key, site }) => [site.title, placeFigures.get(key)]);
  expect(told).toMatchObject([
    ["Site 14", { total: 1, done: 1, left: 0 }],
    ["Site 15", { total: 2, failed: 1, left: 1 }],
  ]);
});

test("the rows stay the same objects while the plan is the same, so that a list need not be built anew", () => {
  const plan = samplePlan([sampleCopy("a"), sampleCopy("b")]);
  const count = createFigureCounter();
  const before = count(sampleRun(plan));
  const after = count(sampleRun(plan, { a: done }));
  expect(after.rows).toBe(before.rows);
  expect(after.places).toBe(before.places);
  expect(count(sampleRun({ ...plan })).rows).not.toBe(before.rows);
});

test("only rows whose answer got lost are looked for, not those that wait for a limit", () => {
  const plan = samplePlan(["a", "b", "c", "d"].map((key) => sampleCopy(key)));
  const { lookedFor } = createFigureCounter()(
    sampleRun(plan, {
      a: { at: "unsure", failure },
      b: { at: "held", until: 1, why: "portal-may-still-work", failure },
      c: { at: "held", until: 1, why: "limit", failure: null },
      d: copying,
    }),
  );
  expect(lookedFor).toBe(2);
});
