import { useSyncExternalStore } from "react";

import type { Seat } from "@/copy/run-store.ts";

import { useRunStore } from "./run-store-context.ts";

/** Whether this tab runs what is shown. */
export function useRunSeat(): Seat {
  const run = useRunStore();
  return useSyncExternalStore(run.subscribe, run.getSeat);
}
