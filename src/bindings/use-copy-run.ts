import { useSyncExternalStore } from "react";

import type { RunStore } from "@/copy/run-store.ts";
import type { RunState } from "@/model/run.ts";

import { useRunStore } from "./run-store-context.ts";

/** The one run and what can be asked of it; decides nothing. A mistake of ours goes to the error boundary. */
export function useCopyRun(): { readonly state: RunState; readonly run: RunStore } {
  const run = useRunStore();
  return { state: useRunState(run), run };
}

const noRun: RunState = { at: "idle" };
const noStore: Pick<RunStore, "subscribe" | "getBug" | "getSnapshot"> = {
  subscribe: () => () => undefined,
  getBug: () => null,
  getSnapshot: () => noRun,
};

/** The run of a store that may not be there yet; nothing runs until then. */
export function useRunState(run: RunStore | null): RunState {
  const store = run ?? noStore;
  const bug = useSyncExternalStore(store.subscribe, store.getBug);
  if (bug !== null) throw bug;
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}
