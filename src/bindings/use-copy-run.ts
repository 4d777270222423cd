import { useSyncExternalStore } from "react";

import type { RunStore } from "@/copy/run-store.ts";
import type { RunState } from "@/model/run.ts";

import { useRunStore } from "./run-store-context.ts";

/** The one run and what can be asked of it; decides nothing. A mistake of ours goes to the error boundary. */
export function useCopyRun(): { readonly state: RunState; readonly run: RunStore } {
  const run = useRunStore();
  const bug = useSyncExternalStore(run.subscribe, run.getBug);
  if (bug !== null) throw bug;
  const state = useSyncExternalStore(run.subscribe, run.getSnapshot);
  return { state, run };
}
