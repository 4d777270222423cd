import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyIntent, RunEvent } from "@/model/run.ts";

/**
 * How far one copy has come, read from the journal, so that going on after a break knows what a run without one knows. A new
 * run begins anew, except with a copy whose outcome is unknown: that is looked for before anything is sent.
 */
export interface CopyProgress {
  /** The last send, `null` before the first. */
  readonly intent: CopyIntent | null;
  /** The new page, once it is known. */
  readonly made: { readonly pageId: PageId; readonly adopted: boolean } | null;
  /** How many sends came to nothing in this run, as looking has shown. */
  readonly lost: number;
  /** Highest page id of the target when looking showed last that a send came to nothing; `null` before. */
  readonly lookedUpTo: number | null;
  /** Whether the last send has no known ending: look before sending again. */
  readonly isOpen: boolean;
  /** Why the last send is unsure. */
  readonly failure: PortalFailure | null;
  /** Whether the source was taken out of the trash and not put back. */
  readonly sourceRestored: boolean;
}

const nothingYet: CopyProgress = {
  intent: null,
  made: null,
  lost: 0,
  lookedUpTo: null,
  isOpen: false,
  failure: null,
  sourceRestored: false,
};

export function readProgress(events: readonly RunEvent[], key: string): CopyProgress {
  return events.reduce((progress, event) => {
    if (event.type === "run-started") return afterStart(progress, planIn(event, key));
    return "key" in event && event.key === key ? afterEvent(progress, event) : progress;
  }, nothingYet);
}

const planIn = ({ plan }: Extract<RunEvent, { readonly type: "run-started" }>, key: string) =>
  plan.copies.find((planned) => planned.key === key);

function afterStart(progress: CopyProgress, planned: PlannedCopy | undefined): CopyProgress {
  if (planned === undefined) return progress;
  if (!progress.isOpen) return nothingYet;
  // What the user agreed to this time says whether the source goes back into the trash.
  const sourceRestored = progress.sourceRestored && planned.trashedSource === "restore";
  return { ...progress, lost: 0, sourceRestored };
}

function afterEvent(progress: CopyProgress, event: RunEvent): CopyProgress {
  switch (event.type) {
    case "restoring-source":
      return { ...progress, sourceRestored: true };
    case "source-put-back":
      return { ...progress, sourceRestored: false };
    case "copy-sent":
      return { ...progress, intent: event.intent, isOpen: true };
    case "copy-answered":
      return { ...progress, made: { pageId: event.pageId, adopted: false }, isOpen: false };
    case "copy-adopted":
      return { ...progress, made: { pageId: event.pageId, adopted: true }, isOpen: false };
    case "copy-unsure":
      return { ...progress, failure: event.failure };
    case "copy-absent":
      return { ...progress, isOpen: false, lost: progress.lost + 1, lookedUpTo: event.lookedUpTo };
    case "copy-failed":
      return { ...progress, isOpen: false };
    case "waiting":
      return event.why === "limit" ? { ...progress, isOpen: false } : progress;
    case "run-started":
    case "checking":
    case "obstacle-found":
    case "copy-ambiguous":
    case "finishing":
    case "copy-done":
    case "copy-unverified":
    case "copy-unknown":
    case "trashing-orphan":
    case "orphan-trashed":
    case "orphan-in-use":
    case "orphan-kept":
    case "run-finished":
    case "run-resumed":
      return progress;
  }
}

/** Pages that are known to be what a send has made, in this run or an earlier one. */
export function readClaimed(events: readonly RunEvent[]): ReadonlySet<PageId> {
  return new Set(
    events.flatMap((event) =>
      event.type === "copy-answered" || event.type === "copy-adopted" ? [event.pageId] : [],
    ),
  );
}
