import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { buildPlan } from "@/copy/plan.ts";
import { sampleChoice, sampleFacts, sampleSiteFacts } from "@/copy/testing/samples.ts";
import { pageId, siteId } from "@/model/ids.ts";
import type { PlanChoice } from "@/model/plan.ts";
import { samplePage } from "@/model/testing/samples.ts";

import { planAtOnce, planInSlices, type PlanWish } from "./make-plan.ts";
import type { ReadyPlan } from "./ready-plan.ts";

const pages = Array.from({ length: 2000 }, (_, index) =>
  samplePage(1000 + index, { title: `Page ${index}`, code: `page-${index}` }),
);
const facts = sampleFacts({ source: sampleSiteFacts(12, { pages }) });
const pace = { burst: 50, perSecond: 2 };

const wishFor = (choice: Partial<PlanChoice>): PlanWish => ({
  of: {},
  choice: sampleChoice({ pages, ...choice }),
  facts,
  pace,
});

const all = wishFor({});

const renamed = (prefix: string): PlanWish => {
  const { later } = all.choice;
  const title = { ...later.names.title, prefix };
  return {
    ...all,
    of: {},
    choice: { ...all.choice, later: { ...later, names: { ...later.names, title } } },
  };
};

beforeEach(() => {
  vi.useFakeTimers();
  // A machine so slow that each look at the clock takes a frame.
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 16));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function planned(wish: PlanWish): ReadyPlan {
  const made: ReadyPlan[] = [];
  planInSlices(wish, (ready) => made.push(ready));
  vi.runAllTimers();
  const [ready] = made;
  if (ready === undefined || made.length > 1) throw new Error(`The plan was made ${made.length} times.`);
  return ready;
}

test("a plan of thousands of rows is never there at once for another rule, whatever was planned before", () => {
  expect(planAtOnce(renamed("New "), null)).toBeNull();
  expect(planAtOnce(renamed("New "), planned(all))).toBeNull();
});

test("made in slices it is the same plan", () => {
  const wish = renamed("New ");
  expect(planned(wish).plan).toEqual(buildPlan(wish.choice, wish.facts));
});

test("whoever chooses otherwise before it is there never gets it", () => {
  const onMade = vi.fn<(ready: ReadyPlan) => void>();
  const stop = planInSlices(renamed("N"), onMade);
  vi.advanceTimersToNextTimer();
  expect(vi.getTimerCount()).toBe(1);
  stop();
  vi.runAllTimers();
  expect(onMade).not.toHaveBeenCalled();
});

test("another screen gets the very plan that was made for the first", () => {
  const wish = renamed("New ");
  const ready = planned(wish);
  expect(planAtOnce({ ...wish, choice: { ...wish.choice } }, null)).toBe(ready);
});

test("what the portal says now makes another plan of the same choice", () => {
  const wish = renamed("New ");
  planned(wish);
  const source = sampleSiteFacts(12, { pages });
  expect(planAtOnce({ ...wish, facts: { ...facts, source } }, null)).toBeNull();
});

test("copies that were taken back meanwhile are not held to be there: the plan of the same choice is made anew", () => {
  const [page] = pages;
  if (page === undefined) throw new Error("There is no page.");
  const earlierCopies = [{ siteId: siteId(14), sourceId: page.id, pageId: pageId(9000) }];
  const wish = wishFor({ pages: [page], earlierCopies });
  const warned = ({ plan }: ReadyPlan) =>
    plan.copies.flatMap(({ warnings }) => warnings).some(({ what }) => what === "copied-before");
  const before = planAtOnce(wish, null);
  const same = planAtOnce({ ...wish, choice: { ...wish.choice, earlierCopies: [...earlierCopies] } }, before);
  const after = planAtOnce({ ...wish, choice: { ...wish.choice, earlierCopies: [] } }, before);
  if (before === null || after === null) throw new Error("There is no plan.");
  expect(same).toBe(before);
  expect([warned(before), warned(after)]).toEqual([true, false]);
});

test("a row that is taken out is out at once, and the others stay as they were planned", () => {
  const before = planned(all);
  const [row] = before.plan.copies;
  if (row === undefined) throw new Error("There is no row.");
  const without = { ...all, of: {}, choice: { ...all.choice, takenOut: new Set([row.key]) } };
  expect(planAtOnce(without, before)?.plan.copies.filter(({ takenOut }) => takenOut)).toHaveLength(1);
});

test("a few rows are planned at once", () => {
  const few = wishFor({ pages: pages.slice(0, 10) });
  expect(planAtOnce(few, null)?.plan.copies).toHaveLength(10);
});
