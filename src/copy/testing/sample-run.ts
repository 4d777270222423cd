import type { CopyPlan, CopyTarget, PlannedCopy } from "@/model/plan.ts";
import type { CopyState, RunState } from "@/model/run.ts";
import { samplePlannedCopy, sampleTarget } from "@/model/testing/samples.ts";

import { idle, reduceRun } from "../reduce.ts";
import type { StartedRun } from "../run-figures.ts";
import type { Seat } from "../run-store.ts";
import type { WatchedRun } from "../run-view.ts";
import { promo } from "./samples.ts";

/** A row that goes to the root of site 14, unless another place is given. */
export function sampleCopy(key: string, target: Partial<CopyTarget> = {}): PlannedCopy {
  return samplePlannedCopy(key, { source: promo, target: sampleTarget(target) });
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
