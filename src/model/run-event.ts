import type { Candidate, CopyFound, Difference } from "./copy-outcome.ts";
import type { PortalFailure } from "./failure.ts";
import type { FolderId, PageId } from "./ids.ts";
import type { LaterEvent } from "./later.ts";
import type { BlockSummary, Page } from "./page.ts";
import type { CopyPlan, PlannedCopy, PlanObstacle } from "./plan.ts";
import type { SwitchOffEvent } from "./switch-off.ts";
import type { UndoEvent } from "./undo.ts";

/** What was noted before the copy was sent, so that a lost answer can be settled by looking (design 4, rule 2). */
export interface CopyIntent {
  /** 1 for the first send, 2 when looking has shown that nothing came of it. */
  readonly attempt: number;
  /** Where it was sent to, which a later try may change; `null` is the root. */
  readonly folderId: FolderId | null;
  /** Highest page id of the target site before the first send, trash included; 0 for an empty site. */
  readonly mark: number;
  /** Pages up to this id are known not to be this copy: the mark at first, then what looking has seen. */
  readonly lookedUpTo: number;
  /** Unix ms. */
  readonly sentAt: number;
  /** Before the first send, as are the folders. */
  readonly siteWasActive: boolean;
  /** Inactive folders from the target folder up to the root. */
  readonly inactiveFolderIds: readonly FolderId[];
  /** The source as it was right before the send; its title and address tell a copy from other pages. */
  readonly source: Page;
  /** Its blocks at that moment; `null` where they cannot be read, as in the trash. */
  readonly sourceBlocks: readonly BlockSummary[] | null;
  /** By the plan with which it was sent: once a copy is there, a new plan foretells another title and address. */
  readonly foretold: Pick<PlannedCopy, "expected" | "warnings">;
}

/** Why a run stands still; nothing is sent until the user goes on with it. */
export type PauseReason =
  | { readonly what: "asked" }
  /** Sign-in, access to the app, tariff, portal closed: nothing else would work either. */
  | { readonly what: "session"; readonly failure: PortalFailure }
  /** The tab was closed or crashed in mid-run. */
  | { readonly what: "interrupted" };

/** What happens to the run as a whole. Moments are Unix ms. */
type RunLevelEvent =
  | { readonly type: "run-started"; readonly plan: CopyPlan; readonly at: number }
  /** What is in flight settles first. */
  | { readonly type: "pause-asked"; readonly at: number }
  | { readonly type: "run-paused"; readonly why: PauseReason; readonly at: number }
  /** After a pause or an interruption, or taken up again when finished: for a row left unsettled, or what a refused one left. */
  | { readonly type: "run-resumed"; readonly at: number }
  | { readonly type: "stop-asked"; readonly at: number }
  | { readonly type: "went-offline"; readonly at: number }
  | { readonly type: "back-online"; readonly at: number }
  /** The portal's limit is used up, or nearly; no row is sent until then. */
  | { readonly type: "run-held"; readonly until: number; readonly why: "rate-limit" | "operating-limit" }
  | { readonly type: "hold-over" }
  /** These rows are done anew as given here, perhaps with another target folder; their keys stay. */
  | { readonly type: "retry-asked"; readonly copies: readonly PlannedCopy[]; readonly at: number }
  | { readonly type: "run-finished"; readonly at: number };

/** What happens to a folder that the run makes; `key` is that of the planned folder. */
export type FolderEvent =
  /** Held before it is sent. */
  | { readonly type: "folder-sent"; readonly folderKey: string; readonly at: number }
  /** `adopted`: it was there, made by a request whose answer got lost, or by somebody else. */
  | {
      readonly type: "folder-made";
      readonly folderKey: string;
      readonly folderId: FolderId;
      readonly adopted: boolean;
    }
  | { readonly type: "folder-failed"; readonly folderKey: string; readonly failure: PortalFailure | null }
  | { readonly type: "index-page-set"; readonly folderKey: string }
  | {
      readonly type: "index-page-failed";
      readonly folderKey: string;
      readonly failure: PortalFailure | null;
    };

/** Everything that happens in a run, in order; folding these gives the one state that the screens show. */
export type RunEvent = RunLevelEvent | FolderEvent | CopyEvent | LaterEvent | SwitchOffEvent | UndoEvent;

/** What happens to one copy; `key` is that of the planned copy. */
export type CopyEvent =
  | { readonly type: "checking"; readonly key: string }
  | {
      readonly type: "obstacle-found";
      readonly key: string;
      readonly obstacle: PlanObstacle;
      readonly sourceLeftRestored: boolean;
    }
  /** Held before the source is taken out of the trash, so that it is put back even after a crash. */
  | { readonly type: "restoring-source"; readonly key: string }
  | { readonly type: "source-put-back"; readonly key: string }
  | { readonly type: "copy-sent"; readonly key: string; readonly intent: CopyIntent }
  | { readonly type: "copy-answered"; readonly key: string; readonly pageId: PageId }
  /** The portal said that it did not run it, so it may be sent again. */
  | { readonly type: "copy-not-run"; readonly key: string; readonly failure: PortalFailure }
  | { readonly type: "copy-unsure"; readonly key: string; readonly failure: PortalFailure }
  | {
      readonly type: "waiting";
      readonly key: string;
      readonly until: number;
      readonly why: "portal-may-still-work" | "limit";
    }
  | { readonly type: "copy-adopted"; readonly key: string; readonly pageId: PageId }
  | { readonly type: "copy-ambiguous"; readonly key: string; readonly candidates: readonly Candidate[] }
  /** Looking has shown none among the pages up to this id. */
  | { readonly type: "copy-absent"; readonly key: string; readonly lookedUpTo: number }
  | {
      readonly type: "finishing";
      readonly key: string;
      readonly pageId: PageId;
      readonly adopted: boolean;
    }
  /** No copy, as far as the portal shows. */
  | {
      readonly type: "copy-failed";
      readonly key: string;
      readonly failure: PortalFailure;
      /** It was sent, its answer got lost, and looking, or the user, found no copy. */
      readonly lookedFor: boolean;
      readonly orphan: Candidate | null;
      readonly sourceLeftRestored: boolean;
    }
  | {
      readonly type: "copy-done";
      readonly key: string;
      readonly found: CopyFound;
      readonly differences: readonly Difference[];
    }
  | {
      readonly type: "copy-unverified";
      readonly key: string;
      readonly pageId: PageId;
      readonly failure: PortalFailure;
      readonly sourceLeftRestored: boolean;
    }
  /** The copy was sent, its outcome is unsure, and the portal could not be asked: it may exist. */
  | {
      readonly type: "copy-unknown";
      readonly key: string;
      readonly failure: PortalFailure;
      readonly sourceLeftRestored: boolean;
    }
  /** Held before the empty page that a refused copy left behind is put into the trash. */
  | { readonly type: "trashing-orphan"; readonly key: string; readonly pageId: PageId }
  | { readonly type: "orphan-trashed"; readonly key: string; readonly pageId: PageId }
  /** It is not empty, or not where it was left any more, so it was not touched. */
  | { readonly type: "orphan-in-use"; readonly key: string; readonly pageId: PageId }
  /** `null` where the portal confirmed the move and does not show it. */
  | {
      readonly type: "orphan-kept";
      readonly key: string;
      readonly pageId: PageId;
      readonly failure: PortalFailure | null;
    }
  /** It was still waiting when the user stopped the run. */
  | { readonly type: "copy-skipped"; readonly key: string }
  /** The user wants a copy that was left unverified or unknown to be looked at once more. */
  | { readonly type: "look-again"; readonly key: string };
