import { useMemo } from "react";

import type { PageId } from "@/model/ids.ts";
import type { EarlierCopy } from "@/model/plan.ts";
import type { RunSummary } from "@/model/run-summary.ts";
import type { Choice } from "@/tree/choice.ts";

import { useHistory } from "./use-history.ts";

/**
 * The copies that runs of this browser have made and not taken back; of a page copied to one site more than once the newest. `null`
 * until the history is read.
 */
export function useEarlierCopies(): readonly EarlierCopy[] | null {
  const { history } = useHistory();
  return useMemo(() => {
    if (history.at === "loading") return null;
    // Without a history nothing is known of earlier copies; that it cannot be read is told where it is shown.
    return history.at === "ready" ? newestOf(history.runs) : [];
  }, [history]);
}

const nowhere: ReadonlySet<PageId> = new Set();

/** Pages that earlier runs have copied to one of the sites that are chosen now. */
export function useCopiedThere({ siteId, target }: Pick<Choice, "siteId" | "target">): ReadonlySet<PageId> {
  const earlier = useEarlierCopies();
  return useMemo(() => {
    if (earlier === null || earlier.length === 0) return nowhere;
    const sites = new Set(target.at === "same-place" ? [siteId] : target.places.map((place) => place.siteId));
    return new Set(earlier.filter((copy) => sites.has(copy.siteId)).map(({ sourceId }) => sourceId));
  }, [earlier, siteId, target]);
}

function newestOf(runs: readonly RunSummary[]): readonly EarlierCopy[] {
  const newest = new Map<string, EarlierCopy>();
  for (const { copies } of runs) {
    for (const copy of copies) {
      const key = `${copy.sourceId} ${copy.siteId}`;
      if (!newest.has(key)) newest.set(key, copy);
    }
  }
  return [...newest.values()];
}
