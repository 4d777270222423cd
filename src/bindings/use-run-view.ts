import { useState, useSyncExternalStore } from "react";

import { createRunView, type RunView } from "@/copy/run-view.ts";
import { wallClock } from "@/lib/clock.ts";

import { useRunStore } from "./run-store-context.ts";

export type { Figures, RowGroup } from "@/copy/row-counts.ts";
export type { RunFigures, RunRow } from "@/copy/run-figures.ts";
export type { UndoFigures } from "@/copy/undo-figures.ts";
export type { Estimate } from "@/copy/run-rate.ts";
export type { RunView } from "@/copy/run-view.ts";

/** The run with its figures, a few times a second; `null` while nothing runs. */
export function useRunView(): RunView | null {
  const run = useRunStore();
  const [store] = useState(() => createRunView(run, wallClock));
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}
