import type { RunSummary } from "@/model/run-summary.ts";
import type { RunState } from "@/model/run.ts";

import { isTakenBack } from "./reduce-undo.ts";

/** What the history shows of a run without reading all that happened in it. */
export function summaryOf(runId: string, state: Exclude<RunState, { readonly at: "idle" }>): RunSummary {
  const { plan, startedAt, finishedAt } = state;
  const copies = state.copies.entries();
  return {
    runId,
    startedAt,
    finishedAt,
    sourceSite: plan.copies[0]?.sourceSite.title ?? "",
    targetSites: [...new Set(plan.copies.map(({ target }) => target.site.title))],
    total: plan.copies.length,
    done: copies.filter(([, { at }]) => at === "done").length,
    takenBack: state.undo.values().filter(isTakenBack).length,
    copies: plan.copies.flatMap(({ key, source }) => {
      const copy = state.copies.get(key);
      if (copy?.at !== "done" || isTakenBack(state.undo.get(key) ?? null)) return [];
      return [{ siteId: copy.found.siteId, sourceId: source.id, pageId: copy.found.pageId }];
    }),
    unknownKeys: copies.filter(([, { at }]) => at === "unknown" || at === "ambiguous").map(([key]) => key),
  };
}
