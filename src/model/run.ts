import type { KeyedRows } from "@/lib/keyed-rows.ts";

import type { PortalFailure } from "./failure.ts";
import type { FolderId, PageId, SiteId } from "./ids.ts";
import type { BlockSummary, Page } from "./page.ts";
import type { CopyPlan, PlannedCopy, PlanObstacle } from "./plan.ts";

/** A page found in the target that might be the copy whose answer was lost. */
export interface Candidate {
  readonly pageId: PageId;
  readonly title: string;
  readonly code: string;
  readonly folderId: FolderId | null;
  readonly trashed: boolean;
}

/** The new page as it was read back from the portal. */
export interface CopyFound {
  readonly pageId: PageId;
  readonly siteId: SiteId;
  readonly folderId: FolderId | null;
  readonly title: string;
  readonly code: string;
  readonly published: boolean;
  readonly trashed: boolean;
  /** `null` where the portal did not let the blocks be read. */
  readonly blockCount: number | null;
  readonly sourceBlockCount: number | null;
  /** `http:` or `https:` address as the portal tells it; `null` when it gave none that is safe to follow. */
  readonly publicUrl: string | null;
}

/** Where the outcome differs from the wish; an empty list is a copy exactly as planned. */
export type Difference =
  | { readonly what: "landed-in-root" }
  | { readonly what: "landed-elsewhere" }
  | { readonly what: "other-site" }
  | { readonly what: "other-title"; readonly expected: string }
  | { readonly what: "other-address"; readonly expected: string }
  | { readonly what: "same-address-as-another-page" }
  | { readonly what: "not-published"; readonly failure: PortalFailure | null }
  | { readonly what: "published-against-wish"; readonly failure: PortalFailure | null }
  | { readonly what: "blocks-missing"; readonly codes: readonly string[] }
  | { readonly what: "no-blocks" }
  /** The blocks of one side could not be read, so nobody knows whether the copy is whole. */
  | { readonly what: "blocks-not-compared" }
  | { readonly what: "site-switched-on" }
  | { readonly what: "folders-switched-on"; readonly titles: readonly string[] }
  | { readonly what: "became-home-page" }
  | { readonly what: "in-trash" }
  /** Other pages that this copy may have made, too: a request can be delivered twice without anybody being told. */
  | { readonly what: "made-more-than-once"; readonly pages: readonly Candidate[] }
  | { readonly what: "source-left-restored"; readonly failure: PortalFailure | null };

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
export type RunEvent = RunLevelEvent | FolderEvent | CopyEvent;

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

/** The empty page that a refused copy left behind, and what became of it; put into the trash only when the user asks for it. */
export interface Orphan extends Candidate {
  readonly fate:
    | { readonly at: "left" }
    | { readonly at: "moving" }
    | { readonly at: "trashed" }
    | { readonly at: "in-use" }
    /** `null` where the portal confirmed the move and does not show it. */
    | { readonly at: "kept"; readonly failure: PortalFailure | null };
}

/** Where one copy stands. */
export type CopyState =
  | { readonly at: "waiting" }
  | { readonly at: "checking" }
  | { readonly at: "copying"; readonly intent: CopyIntent }
  | {
      readonly at: "held";
      readonly until: number;
      readonly why: "portal-may-still-work" | "limit";
      readonly failure: PortalFailure | null;
    }
  | { readonly at: "unsure"; readonly failure: PortalFailure }
  | { readonly at: "copied"; readonly pageId: PageId; readonly adopted: boolean }
  | { readonly at: "finishing"; readonly pageId: PageId; readonly adopted: boolean }
  | {
      readonly at: "done";
      readonly found: CopyFound;
      readonly adopted: boolean;
      readonly differences: readonly Difference[];
    }
  | {
      readonly at: "unverified";
      readonly pageId: PageId;
      readonly adopted: boolean;
      readonly failure: PortalFailure;
      readonly sourceLeftRestored: boolean;
    }
  | {
      readonly at: "unknown";
      readonly failure: PortalFailure;
      readonly sourceLeftRestored: boolean;
    }
  | { readonly at: "ambiguous"; readonly candidates: readonly Candidate[] }
  /** Taken out in the review, or still waiting when the run was stopped: nothing was sent. */
  | { readonly at: "skipped"; readonly why: "taken-out" | "stopped" }
  | { readonly at: "refused"; readonly obstacle: PlanObstacle; readonly sourceLeftRestored: boolean }
  | {
      readonly at: "failed";
      readonly failure: PortalFailure;
      /** It was sent, its answer got lost, and looking, or the user, found no copy. */
      readonly lookedFor: boolean;
      readonly orphan: Orphan | null;
      readonly sourceLeftRestored: boolean;
    };

/** Where a folder of the plan stands. */
export type FolderState =
  | { readonly at: "waiting" }
  | { readonly at: "making" }
  | {
      readonly at: "made";
      readonly folderId: FolderId;
      readonly adopted: boolean;
      /** `null` while it is not set, or where there is none to set. */
      readonly indexPage: "set" | "failed" | null;
    }
  | { readonly at: "failed"; readonly failure: PortalFailure | null };

/** What the run as a whole is doing. Moments are Unix ms. */
export type RunPhase =
  | { readonly at: "working" }
  | { readonly at: "pausing" }
  | { readonly at: "paused"; readonly why: PauseReason }
  | { readonly at: "stopping" }
  | { readonly at: "offline" }
  | { readonly at: "held"; readonly until: number; readonly why: "rate-limit" | "operating-limit" };

export type RunState =
  | { readonly at: "idle" }
  | {
      readonly at: "running" | "finished";
      readonly plan: CopyPlan;
      readonly phase: RunPhase;
      /** By key of the planned copy; every key of the plan is present. */
      readonly copies: KeyedRows<CopyState>;
      /** By key of the planned folder; every key of the plan is present. */
      readonly folders: KeyedRows<FolderState>;
      readonly startedAt: number;
      readonly finishedAt: number | null;
      /** The user stopped it; what was still waiting is skipped. */
      readonly stopped: boolean;
    };
