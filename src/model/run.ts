import type { KeyedRows } from "@/lib/keyed-rows.ts";

import type { Candidate, CopyFound, Difference } from "./copy-outcome.ts";
import type { PortalFailure } from "./failure.ts";
import type { FolderId, PageId } from "./ids.ts";
import type { LaterState } from "./later.ts";
import type { CopyPlan, PlanObstacle } from "./plan.ts";
import type { CopyIntent, PauseReason } from "./run-event.ts";
import type { SwitchOffState } from "./switch-off.ts";
import type { UndoFolderState, UndoState } from "./undo.ts";

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

/** What the run is at work for. */
export type RunErrand = "copying" | "undoing" | "restoring";

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
      /** Of each copy, what is done with it once all are there; by key of the planned copy. */
      readonly later: KeyedRows<LaterState>;
      /** Sites and folders that the portal has switched on by itself, by `switchKeyOf`. */
      readonly switchOffs: ReadonlyMap<string, SwitchOffState>;
      /** Taking copies back, by key of the planned copy; `null` where that was not asked for. */
      readonly undo: KeyedRows<UndoState | null>;
      /** The same of the folders that the run has made. */
      readonly undoFolders: KeyedRows<UndoFolderState | null>;
      readonly errand: RunErrand;
      readonly startedAt: number;
      readonly finishedAt: number | null;
      /** The user stopped it; what was still waiting is skipped. */
      readonly stopped: boolean;
    };
