import type { CopyPlan, CopyTarget, PlannedCopy } from "@/model/plan.ts";
import type { CopyState, RunState } from "@/model/run.ts";

import { idle, reduceRun } from "../reduce.ts";
import type { StartedRun } from "../run-figures.ts";
import type { Seat } from "../run-store.ts";
import type { WatchedRun } from "../run-view.ts";
import { editor, promo, sampleSite } from "./samples.ts";

/** A row that goes to the root of site 14, unless another place is given. */
export function sampleCopy(key: string, target: Partial<CopyTarget> = {}): PlannedCopy {
  return {
    key,
    source: promo,
    sourceSite: sampleSite(12),
    target: { site: sampleSite(14), folder: null, newFolder: null, ...target },
    publication: "draft",
    trashedSource: null,
    expected: { title: promo.title, code: promo.code, codeGetsSuffix: false, published: false },
    warnings: [],
    obstacle: null,
    takenOut: false,
  };
}

export function sampleRunPlan(copies: readonly PlannedCopy[]): CopyPlan {
  return { scope: "PAGE", userId: editor, titleSuffix: null, folders: [], copies };
}

/** A run of the plan in which some rows have come further than waiting. */
export function sampleRun(plan: CopyPlan, states: Readonly<Record<string, CopyState>> = {}): StartedRun {
  const run = reduceRun(idle, { type: "run-started", plan, at: 1000 });
  if (run.at === "idle") throw new Error("A run that has been started is not idle.");
  const copies = Object.entries(states).reduce((all, [key, state]) => all.with(key, state), run.copies);
  return { ...run, copies };
}

/** A run that is told what to show. */
export function createShownRun(first: RunState): WatchedRun & {
  readonly show: (state: RunState, seat?: Seat) => void;
  readonly watchers: () => number;
} {
  const listeners = new Set<() => void>();
  let shown = { state: first, seat: "mine" as Seat };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => shown.state,
    getSeat: () => shown.seat,
    show: (state, seat = "mine") => {
      shown = { state, seat };
      for (const listener of listeners) listener();
    },
    watchers: () => listeners.size,
  };
}
