import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { CopyEvent, CopyIntent } from "@/model/run-event.ts";

import { isNamedOtherPage } from "./other-page.ts";

/** How far one copy has come, folded from the journal, so that going on after a break knows what a run without one knows. */
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
  /** Whether the portal said that it did not run the last send. A repetition by the browser may be what it refused. */
  readonly wasRefused: boolean;
  /** Why the last send is unsure. */
  readonly failure: PortalFailure | null;
  /** Whether the source was taken out of the trash and not put back. */
  readonly sourceRestored: boolean;
  /** Nothing is left to do for it in this run, unless somebody asks. */
  readonly isOver: boolean;
  /** The copy was read back, so that later steps may work with it. */
  readonly isDone: boolean;
}

export const nothingYet: CopyProgress = {
  intent: null,
  made: null,
  lost: 0,
  lookedUpTo: null,
  isOpen: false,
  wasRefused: false,
  failure: null,
  sourceRestored: false,
  isOver: false,
  isDone: false,
};

/**
 * A new run, or another try, begins anew, except with a copy whose outcome is unknown: that is looked for before anything is
 * sent. What the user agreed to this time says whether the source goes back into the trash.
 */
export function afterStart(progress: CopyProgress, goesBackToTrash: boolean): CopyProgress {
  const sourceRestored = progress.sourceRestored && goesBackToTrash;
  if (!progress.isOpen) return { ...nothingYet, sourceRestored };
  const { failure } = progress;
  // Whoever asks anew was told to look for the page first: where none is found now, none is there.
  const known = failure !== null && isNamedOtherPage(failure) ? null : failure;
  return { ...progress, failure: known, lost: 0, isOver: false, sourceRestored };
}

export function afterEvent(progress: CopyProgress, event: CopyEvent): CopyProgress {
  switch (event.type) {
    case "restoring-source":
      return { ...progress, sourceRestored: true };
    case "source-put-back":
      return { ...progress, sourceRestored: false };
    case "copy-sent":
      return { ...progress, intent: event.intent, isOpen: true, wasRefused: false };
    case "copy-answered":
      return { ...progress, made: { pageId: event.pageId, adopted: false }, isOpen: false };
    case "copy-adopted":
      return { ...progress, made: { pageId: event.pageId, adopted: true }, isOpen: false, isOver: false };
    case "look-again":
      return { ...progress, isOver: false };
    case "copy-unsure":
      return { ...progress, failure: event.failure };
    case "copy-absent":
      return { ...progress, isOpen: false, lost: progress.lost + 1, lookedUpTo: event.lookedUpTo };
    case "copy-not-run":
      // What never left the browser was not repeated by it either.
      return { ...progress, isOpen: false, wasRefused: event.failure.code !== "OFFLINE" };
    case "waiting":
      return event.why === "limit" ? { ...progress, isOpen: false, wasRefused: true } : progress;
    case "copy-failed":
      return { ...progress, isOpen: false, isOver: true };
    case "copy-done":
      return { ...progress, isOver: true, isDone: true };
    case "copy-unknown":
      // Of an answered copy it says that the page is another one: its own may be there all the same, and is still to be looked for.
      return progress.made === null
        ? { ...progress, isOver: true }
        : { ...progress, made: null, isOpen: true, failure: event.failure, isOver: true };
    case "obstacle-found":
    case "copy-ambiguous":
    case "copy-unverified":
    case "copy-skipped":
      return { ...progress, isOver: true };
    case "checking":
    case "finishing":
    case "trashing-orphan":
    case "orphan-trashed":
    case "orphan-in-use":
    case "orphan-kept":
      return progress;
  }
}
