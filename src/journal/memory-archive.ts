import { failed, success } from "@/lib/result.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { RunSummary } from "@/model/run-summary.ts";

import { sortSummaries, summariseStart, type RunArchive } from "./archive.ts";
import { createJournal } from "./journal.ts";

export interface MemoryArchive extends RunArchive {
  /** What is held of a run, in order; empty for a run that is not held. */
  events(runId: string): readonly RunEvent[];
}

/** Holds runs as long as the tab, for browsers that refuse storage, and for tests. */
export function createMemoryArchive(newRunId: () => string): MemoryArchive {
  const summaries = new Map<string, RunSummary>();
  const held = new Map<string, RunEvent[]>();
  const journalOf = (runId: string) =>
    createJournal(runId, (event) => {
      const events = held.get(runId);
      if (events === undefined) return Promise.reject(new Error(`Run ${runId} is not held here`));
      events.push(event);
      return Promise.resolve();
    });
  return {
    isLasting: false,
    begin: (plan, at) => {
      const runId = newRunId();
      summaries.set(runId, summariseStart(runId, plan, at));
      held.set(runId, []);
      return Promise.resolve(journalOf(runId));
    },
    reopen: journalOf,
    list: () => Promise.resolve(sortSummaries([...summaries.values()])),
    read: (runId) => {
      const events = held.get(runId);
      return Promise.resolve(events === undefined ? failed({ what: "gone" }) : success([...events]));
    },
    count: (runId) => Promise.resolve(held.get(runId)?.length ?? 0),
    summarise: (summary) => {
      if (summaries.has(summary.runId)) summaries.set(summary.runId, summary);
      return Promise.resolve();
    },
    forget: (runId) => {
      summaries.delete(runId);
      held.delete(runId);
      return Promise.resolve();
    },
    // No other tab writes to it.
    watch: () => () => undefined,
    events: (runId) => [...(held.get(runId) ?? [])],
  };
}
