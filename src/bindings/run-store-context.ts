import { createContext, useContext } from "react";

import type { RunStore } from "@/copy/run-store.ts";

export const RunStoreContext = createContext<RunStore | null>(null);

/** The store of the one run; `null` until it is there (decision 016). */
export const useRunStoreIfThere = (): RunStore | null => useContext(RunStoreContext);

/** The store of the one run; only where it is there. */
export function useRunStore(): RunStore {
  const store = useRunStoreIfThere();
  if (store === null)
    throw new Error("There is no run store yet, or the component is not below RunStoreContext.");
  return store;
}
