import type { PortalFailure } from "./failure.ts";
import type { PageId } from "./ids.ts";

/** In what a copy is not any more as the run left it, so that somebody else may have worked on it. */
export type CopyChange =
  | { readonly what: "title"; readonly now: string }
  | { readonly what: "address"; readonly now: string }
  | { readonly what: "publication"; readonly now: "published" | "draft" }
  | { readonly what: "moved" }
  /** Its content or settings: the portal tells another time of the last change. */
  | { readonly what: "edited"; readonly modifiedText: string }
  /** Nothing was noted down to compare it with. */
  | { readonly what: "not-known" };

/** Why a copy stays where it is. */
export type UndoRefusal =
  /** The portal keeps the home page of a site while there are other pages in it (contract D7, `CANT_DELETE_MAIN`). */
  | { readonly what: "home-page" }
  /** It was moved to another site: not where this run has made it. */
  | { readonly what: "other-site" }
  /** The portal says that somebody else has made it. */
  | { readonly what: "not-made-by-run" }
  /** The user stopped before it was its turn. */
  | { readonly what: "stopped" }
  | { readonly what: "refused"; readonly failure: PortalFailure }
  /** The portal shows the page as before, without having refused it; with a failure: it could not be asked. */
  | { readonly what: "not-seen"; readonly failure: PortalFailure | null };

/** Where taking back one copy, or bringing it back, stands. */
export type UndoState =
  | { readonly at: "asked" }
  | { readonly at: "sent"; readonly wasPublished: boolean }
  /** In the trash by this run. `wasPublished`: visitors saw it until then. */
  | { readonly at: "trashed"; readonly wasPublished: boolean }
  /** Gone for good, or in the trash already. */
  | { readonly at: "gone"; readonly how: "deleted" | "in-trash" }
  /** Somebody changed it since: the user says for each whether it goes all the same. */
  | { readonly at: "changed"; readonly changes: readonly CopyChange[] }
  | { readonly at: "kept"; readonly why: UndoRefusal }
  | { readonly at: "restore-asked"; readonly wasPublished: boolean }
  | { readonly at: "restored"; readonly notPublished: PortalFailure | null }
  | { readonly at: "not-restored"; readonly failure: PortalFailure | null; readonly wasPublished: boolean };

/** Where taking back a folder that the run has made stands. */
export type UndoFolderState =
  | { readonly at: "trashed" }
  | {
      readonly at: "kept";
      readonly why: "not-empty" | "not-made-by-run" | "refused";
      readonly failure: PortalFailure | null;
    }
  /** `alsoBack`: titles of pages that came out of the trash with it, and that the portal did not let be put back there. */
  | { readonly at: "restored"; readonly alsoBack: readonly string[] };

/** Taking copies back and bringing them back. Keys are those of planned copies and folders. Moments are Unix ms. */
export type UndoEvent =
  /** `evenIfChanged`: those of which the user has agreed to lose what somebody changed. */
  | {
      readonly type: "undo-asked";
      readonly keys: readonly string[];
      readonly evenIfChanged: readonly string[];
      readonly at: number;
    }
  | { readonly type: "restore-asked"; readonly keys: readonly string[]; readonly at: number }
  /** Held before the page is put into the trash. */
  | {
      readonly type: "undo-sent";
      readonly undoKey: string;
      readonly wasPublished: boolean;
      readonly at: number;
    }
  | { readonly type: "undone"; readonly undoKey: string }
  | { readonly type: "undo-found-gone"; readonly undoKey: string; readonly how: "deleted" | "in-trash" }
  | {
      readonly type: "undo-found-changed";
      readonly undoKey: string;
      readonly changes: readonly CopyChange[];
    }
  | { readonly type: "undo-refused"; readonly undoKey: string; readonly why: UndoRefusal }
  | { readonly type: "restored"; readonly undoKey: string; readonly notPublished: PortalFailure | null }
  | { readonly type: "not-restored"; readonly undoKey: string; readonly failure: PortalFailure | null }
  | { readonly type: "folder-undone"; readonly undoFolderKey: string }
  | {
      readonly type: "folder-kept";
      readonly undoFolderKey: string;
      readonly why: "not-empty" | "not-made-by-run" | "refused";
      readonly failure: PortalFailure | null;
    }
  /**
   * Held before a folder is brought back, since the portal brings back all pages in it: these were in the trash for another reason,
   * so they go there again.
   */
  | {
      readonly type: "folder-restoring";
      readonly undoFolderKey: string;
      readonly keepTrashed: readonly PageId[];
    }
  | {
      readonly type: "folder-restored";
      readonly undoFolderKey: string;
      readonly alsoBack: readonly string[];
    };
