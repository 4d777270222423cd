import { expect, test } from "vitest";

import { createFigureCounter, type StartedRun } from "@/copy/run-figures.ts";
import { sampleCopy, sampleRun, sampleRunPlan } from "@/copy/testing/sample-run.ts";
import { sampleFailure } from "@/copy/testing/samples.ts";
import type { CopyState } from "@/model/run.ts";

import { createRowFilter, rowFilters } from "./filter-rows.ts";

const failure = sampleFailure("NETWORK_ERROR");
const states: Readonly<Record<string, CopyState>> = {
  checking: { at: "checking" },
  failed: { at: "failed", failure, orphan: null, sourceLeftRestored: false },
  refused: { at: "refused", obstacle: { what: "source-gone" }, sourceLeftRestored: false },
  unknown: { at: "unknown", failure, sourceLeftRestored: false },
  skipped: { at: "skipped", why: "stopped" },
};
const plan = sampleRunPlan(["waiting", ...Object.keys(states)].map((key) => sampleCopy(key)));
const count = createFigureCounter();

function viewOf(state: StartedRun, at = 0) {
  return { state, figures: count(state), at };
}

test("each filter shows its rows in the order of the plan", () => {
  const view = viewOf(sampleRun(plan, states));
  const shown = rowFilters.map((filter) => [filter, createRowFilter()(view, filter).map(({ key }) => key)]);
  expect(Object.fromEntries(shown)).toEqual({
    all: ["waiting", "checking", "failed", "refused", "unknown", "skipped"],
    running: ["checking"],
    done: [],
    remarks: ["unknown"],
    failed: ["failed", "refused"],
    waiting: ["waiting"],
  });
});

test("the list stays the same one while the same rows are in it", () => {
  const filterRows = createRowFilter();
  const before = filterRows(viewOf(sampleRun(plan, states)), "failed");
  const after = filterRows(viewOf(sampleRun(plan, { ...states, waiting: { at: "checking" } })), "failed");
  expect(after).toBe(before);
  const failed: CopyState = { at: "failed", failure, orphan: null, sourceLeftRestored: false };
  const more = filterRows(viewOf(sampleRun(plan, { ...states, waiting: failed })), "failed");
  expect(more.map(({ key }) => key)).toEqual(["waiting", "failed", "refused"]);
});

const long = sampleRunPlan(Array.from({ length: 1000 }, (_, index) => sampleCopy(`c${index}`)));
const checked = (rows: number): StartedRun =>
  sampleRun(long, Object.fromEntries(long.copies.slice(0, rows).map(({ key }) => [key, { at: "checking" }])));

test("a long list changes every five seconds, not with every row", () => {
  const filterRows = createRowFilter();
  expect(filterRows(viewOf(checked(1), 0), "waiting")).toHaveLength(999);
  expect(filterRows(viewOf(checked(2), 4999), "waiting")).toHaveLength(999);
  expect(filterRows(viewOf(checked(3), 5000), "waiting")).toHaveLength(997);
});

test("another filter is applied at once, and so is a pause", () => {
  const filterRows = createRowFilter();
  filterRows(viewOf(checked(400), 0), "waiting");
  expect(filterRows(viewOf(checked(401), 250), "running")).toHaveLength(401);
  const paused: StartedRun = { ...checked(402), phase: { at: "paused", why: { what: "asked" } } };
  expect(filterRows(viewOf(paused, 500), "running")).toHaveLength(402);
});
