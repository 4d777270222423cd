import type { RowGroup } from "@/bindings/use-run-view.ts";
import type { RowFilter } from "@/i18n/sections/run.ts";
import type { RunPhase } from "@/model/run.ts";

export const rowFilters: readonly RowFilter[] = ["all", "running", "done", "remarks", "failed", "waiting"];

const shown: Readonly<Record<Exclude<RowFilter, "all">, ReadonlySet<RowGroup>>> = {
  running: new Set(["in-flight", "to-check", "to-adapt"]),
  done: new Set(["done", "with-remarks", "to-check", "to-adapt"]),
  remarks: new Set(["with-remarks", "unsettled"]),
  failed: new Set(["failed", "refused"]),
  waiting: new Set(["waiting"]),
};

/** Up to this many rows a list is built anew without anybody noticing. */
const shortList = 300;
const longListEveryMs = 5000;

interface Rows<Row> {
  readonly figures: { readonly rows: readonly Row[]; readonly groups: readonly RowGroup[] };
  readonly state: { readonly phase: RunPhase };
  /** Unix ms. */
  readonly at: number;
}

/**
 * Makes a filter that gives the same list for as long as the same rows are in it, so that the list is not built anew. A long one
 * changes every few seconds while the run is working: each row in it shows its own state all the same.
 */
export function createRowFilter<Row>(): (view: Rows<Row>, filter: RowFilter) => readonly Row[] {
  let last: { readonly filter: RowFilter; readonly at: number; readonly rows: readonly Row[] } | null = null;
  return ({ figures, state, at }, filter) => {
    const { rows, groups } = figures;
    if (filter === "all") return rows;
    const isCalm = last !== null && last.rows.length > shortList && at - last.at < longListEveryMs;
    if (last?.filter === filter && isCalm && state.phase.at === "working") return last.rows;
    const wanted = shown[filter];
    const found = rows.filter((_, index) => {
      const group = groups[index];
      return group !== undefined && wanted.has(group);
    });
    last = { filter, at, rows: last !== null && isSame(last.rows, found) ? last.rows : found };
    return last.rows;
  };
}

function isSame<Row>(one: readonly Row[], other: readonly Row[]): boolean {
  return one.length === other.length && one.every((row, index) => row === other[index]);
}
