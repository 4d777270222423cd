import { createContext, useContext } from "react";

import type { RunStore } from "@/copy/run-store.ts";

export const RunStoreContext = createContext<RunStore | null>(null);

/** The store of the one run; only below `RunStoreContext`. */
export function useRunStore(): RunStore {
  const store = useContext(RunStoreContext);
  if (store === null) throw new Error("No run store: the component is not below RunStoreContext.");
  return store;
}
