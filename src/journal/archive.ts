import type { Result } from "@/lib/result.ts";
import type { UserId } from "@/model/ids.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { ArchiveProblem, RunSummary } from "@/model/run-summary.ts";

/** Raised when `RunEvent`, or what it is made of, changes so that older events no longer fit. */
export const journalVersion = 1;

/** Whose runs they are: those of another portal or user are never shown. */
export interface ArchiveOwner {
  readonly memberId: string;
  readonly userId: UserId;
}

/** Holds the events of one run; fits the port `Journal` of the engine. */
export interface RunJournal {
  readonly runId: string;
  /**
   * Events are held in the order of the calls. Rejects where one cannot be held, and from then on always: a journal with a gap
   * would tell a story that did not happen.
   */
  append(event: RunEvent): Promise<void>;
}

/** Holds the runs of one owner; fits the port `RunArchive` of the engine. */
export interface RunArchive {
  readonly isLasting: boolean;
  begin(plan: CopyPlan, at: number): Promise<RunJournal>;
  reopen(runId: string): RunJournal;
  list(): Promise<readonly RunSummary[]>;
  /** Never rejects: what cannot be read is a problem of this run, and stays where it is. */
  read(runId: string): Promise<Result<readonly RunEvent[], ArchiveProblem>>;
  /** How many events of a run are held, whoever has written them. */
  count(runId: string): Promise<number>;
  summarise(summary: RunSummary): Promise<void>;
  forget(runId: string): Promise<void>;
  watch(onWritten: (runId: string) => void): () => void;
}

/** The summary of a run in which nothing has happened yet. */
export function summariseStart(runId: string, plan: CopyPlan, at: number): RunSummary {
  const copies = plan.copies.filter((copy) => !copy.takenOut);
  return {
    runId,
    startedAt: at,
    finishedAt: null,
    sourceSite: copies[0]?.sourceSite.title ?? "",
    targetSites: [...new Map(copies.map(({ target }) => [target.site.id, target.site.title])).values()],
    total: copies.length,
    done: 0,
    takenBack: 0,
    copies: [],
    unknownKeys: [],
  };
}

/** Newest first. */
export function sortSummaries(summaries: readonly RunSummary[]): readonly RunSummary[] {
  return summaries.toSorted((one, other) => other.startedAt - one.startedAt);
}
