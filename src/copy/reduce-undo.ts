import { assertNever } from "@/lib/assert-never.ts";
import type { UndoEvent, UndoFolderState, UndoState } from "@/model/undo.ts";

type RowEvent = Extract<UndoEvent, { readonly undoKey: string }>;
type FolderEvent = Extract<UndoEvent, { readonly undoFolderKey: string }>;

/** Where taking back one copy stands once it is asked for. */
export const askedToUndo: UndoState = { at: "asked" };

/** Where bringing back one copy stands once it is asked for; only what is in the trash by this run can be brought back. */
export function askedToRestore(before: UndoState | null): UndoState | null {
  if (before?.at === "trashed") return { at: "restore-asked", wasPublished: before.wasPublished };
  return before?.at === "not-restored" ? { at: "restore-asked", wasPublished: before.wasPublished } : before;
}

/** Whether the copy is in the trash, or gone for good, as far as the run knows. */
export const isTakenBack = (state: UndoState | null): boolean =>
  state?.at === "trashed" ||
  state?.at === "gone" ||
  state?.at === "restore-asked" ||
  state?.at === "not-restored";

/** Where taking back, or bringing back, one copy stands after what happened. */
export function reduceUndo(before: UndoState | null, event: RowEvent): UndoState {
  switch (event.type) {
    case "undo-sent":
      return { at: "sent", wasPublished: event.wasPublished };
    case "undone":
      return { at: "trashed", wasPublished: wasPublished(before) };
    case "undo-found-gone":
      return { at: "gone", how: event.how };
    case "undo-found-changed":
      return { at: "changed", changes: event.changes };
    case "undo-refused":
      return { at: "kept", why: event.why };
    case "restored":
      return { at: "restored", notPublished: event.notPublished };
    case "not-restored":
      return { at: "not-restored", failure: event.failure, wasPublished: wasPublished(before) };
    default:
      return assertNever(event);
  }
}

const wasPublished = (state: UndoState | null): boolean =>
  state !== null && "wasPublished" in state && state.wasPublished;

/** Where taking back, or bringing back, one folder stands after what happened. */
export function reduceUndoFolder(before: UndoFolderState | null, event: FolderEvent): UndoFolderState | null {
  switch (event.type) {
    case "folder-restoring":
      return before;
    case "folder-undone":
      return { at: "trashed" };
    case "folder-kept":
      return { at: "kept", why: event.why, failure: event.failure };
    case "folder-restored":
      return { at: "restored", alsoBack: event.alsoBack };
    default:
      return assertNever(event);
  }
}
