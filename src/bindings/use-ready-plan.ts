import { startTransition, useEffect, useMemo, useState } from "react";

import { planAtOnce, planInSlices, type PlanWish } from "./make-plan.ts";
import type { ReadyPlan } from "./ready-plan.ts";

/** A plan of many rows is being made, because something was chosen otherwise. It can be neither reviewed nor carried out. */
export interface PlanInTheMaking {
  readonly at: "planning";
  /** What was planned last: good enough to look at for a moment, but not what the user wants now. */
  readonly before: ReadyPlan | null;
}

/**
 * The plan of a wish; `null` for none. It is always that of the very wish: while a plan of thousands of rows is made, it is said
 * that there is none, since a press on a button must never start what was chosen before.
 */
export function useReadyPlan(wish: PlanWish | null): ReadyPlan | PlanInTheMaking | null {
  const [made, setMade] = useState<{ readonly wish: PlanWish; readonly ready: ReadyPlan } | null>(null);
  const [before, setBefore] = useState<ReadyPlan | null>(null);
  const atOnce = useMemo(() => (wish === null ? null : planAtOnce(wish, before)), [wish, before]);
  useEffect(() => {
    if (wish === null || atOnce !== null) return;
    // What is drawn of it waits for keys as well.
    return planInSlices(wish, (ready) => startTransition(() => setMade({ wish, ready })));
  }, [wish, atOnce]);
  if (wish === null) {
    if (before !== null) setBefore(null);
    return null;
  }
  const ready = atOnce ?? (made?.wish === wish ? made.ready : null);
  if (ready !== null && ready !== before) setBefore(ready);
  return ready ?? { at: "planning", before };
}
