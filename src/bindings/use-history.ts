import { useCallback, useEffect, useRef, useState } from "react";

import type { RunSummary } from "@/model/run-summary.ts";

import { useRunStoreIfThere } from "./run-store-context.ts";

export type HistoryState =
  | { readonly at: "loading" }
  | { readonly at: "failed" }
  | { readonly at: "ready"; readonly runs: readonly RunSummary[] };

/** The runs that this browser holds, newest first, and how to read them anew; what is shown stays meanwhile. Loading until there is a run store. */
export function useHistory(): { readonly history: HistoryState; readonly refresh: () => void } {
  const store = useRunStoreIfThere();
  const [history, setHistory] = useState<HistoryState>({ at: "loading" });
  const turn = useRef(0);
  const refresh = useCallback(() => {
    if (store === null) return;
    turn.current += 1;
    const mine = turn.current;
    const show = (state: HistoryState) => {
      if (turn.current === mine) setHistory(state);
    };
    store.history().then(
      (runs) => show({ at: "ready", runs }),
      () => show({ at: "failed" }),
    );
  }, [store]);
  useEffect(() => {
    refresh();
    return () => {
      turn.current += 1;
    };
  }, [refresh]);
  return { history, refresh };
}
