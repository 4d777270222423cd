import { expect, test } from "vitest";

import type { RowGroup } from "@/bindings/use-run-view.ts";
import type { RunPhase } from "@/model/run.ts";

import { createRowFilter, rowFilters } from "./filter-rows.ts";

const everyGroup: readonly RowGroup[] = [
  "waiting",
  "in-flight",
  "to-check",
  "to-adapt",
  "done",
  "with-remarks",
  "failed",
  "refused",
  "unsettled",
  "skipped",
  "taken-out",
];
const working: RunPhase = { at: "working" };
const indexes = Array.from({ length: 1000 }, (_, index) => index);

/** Rows are numbers here: the filter looks at their groups alone. */
function viewOf(groups: readonly RowGroup[], at = 0, phase = working) {
  return { figures: { rows: indexes.slice(0, groups.length), groups }, state: { phase }, at };
}

/** Of a thousand rows, so many are under way and the others wait. */
const underWay = (count: number): readonly RowGroup[] =>
  indexes.map((index) => (index < count ? "in-flight" : "waiting"));

test("each filter shows its rows in the order of the plan", () => {
  const view = viewOf(everyGroup);
  const shown = rowFilters.map((filter) => [
    filter,
    createRowFilter<number>()(view, filter).map((index) => everyGroup[index]),
  ]);
  expect(Object.fromEntries(shown)).toEqual({
    all: everyGroup,
    running: ["in-flight", "to-check", "to-adapt"],
    done: ["to-check", "to-adapt", "done", "with-remarks"],
    remarks: ["with-remarks", "unsettled"],
    failed: ["failed", "refused"],
    waiting: ["waiting"],
  });
});

test("the list stays the same one while the same rows are in it", () => {
  const filterRows = createRowFilter<number>();
  const before = filterRows(viewOf(["failed", "waiting", "waiting"]), "failed");
  expect(filterRows(viewOf(["failed", "in-flight", "waiting"]), "failed")).toBe(before);
  expect(filterRows(viewOf(["failed", "refused", "waiting"]), "failed")).toEqual([0, 1]);
});

test("a long list changes every five seconds, not with every row", () => {
  const filterRows = createRowFilter<number>();
  expect(filterRows(viewOf(underWay(1), 0), "waiting")).toHaveLength(999);
  expect(filterRows(viewOf(underWay(2), 4999), "waiting")).toHaveLength(999);
  expect(filterRows(viewOf(underWay(3), 5000), "waiting")).toHaveLength(997);
});

test("another filter is applied at once, and so is a pause", () => {
  const filterRows = createRowFilter<number>();
  filterRows(viewOf(underWay(400), 0), "waiting");
  expect(filterRows(viewOf(underWay(401), 250), "running")).toHaveLength(401);
  const paused: RunPhase = { at: "paused", why: { what: "asked" } };
  expect(filterRows(viewOf(underWay(402), 500, paused), "running")).toHaveLength(402);
});
