import type { QueryClient } from "@tanstack/react-query";

import { overviewKey } from "@/bindings/use-overview.ts";
import { siteKey } from "@/bindings/use-site-content.ts";
import type { RunStore } from "@/copy/run-store.ts";

/** A finished run has changed the portal: what is cached of its sites, and whether they are published, is read anew. */
export function refreshAfterRuns(run: RunStore, queryClient: QueryClient): void {
  let wasFinished = false;
  run.subscribe(() => {
    const state = run.getSnapshot();
    const isFinished = state.at === "finished";
    if (isFinished && !wasFinished) {
      void queryClient.invalidateQueries({ queryKey: overviewKey });
      for (const { sourceSite, target } of state.plan.copies) {
        void queryClient.invalidateQueries({ queryKey: siteKey(state.plan.scope, sourceSite.id) });
        void queryClient.invalidateQueries({ queryKey: siteKey(state.plan.scope, target.site.id) });
      }
    }
    wasFinished = isFinished;
  });
}
