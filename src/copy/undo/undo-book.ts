import type { PageId } from "@/model/ids.ts";
import type { SeenCopy } from "@/model/later.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { RunErrand } from "@/model/run.ts";
import type { UndoFolderState, UndoState } from "@/model/undo.ts";

import { askedToRestore, askedToUndo, reduceUndo, reduceUndoFolder } from "../reduce-undo.ts";

/** What a copy looked like when this run saw it last. */
export interface LastSeen extends Omit<SeenCopy, "modifiedText" | "publicUrl"> {
  /** `null` in runs that were held before this was noted down. */
  readonly modifiedText: string | null;
}

/** A move into the trash that was sent and of which nobody has seen that it was taken back since. */
interface UndoSend {
  readonly wasPublished: boolean;
  /** Unix ms. */
  readonly at: number;
}

/** What the engine knows of taking back, folded from the journal event by event. */
export interface UndoBook {
  /** Where taking back a copy stands; `null` where that was not asked for. */
  undoOf(key: string): UndoState | null;
  undoFolderOf(key: string): UndoFolderState | null;
  /** Whether the user has agreed to lose what somebody changed. */
  isAgreed(key: string): boolean;
  /** The last move of this copy into the trash, so that one whose ending was unclear counts as this run's. */
  undoSendOf(key: string): UndoSend | null;
  /** `null` where the copy was never read back. */
  lastSeenOf(key: string): LastSeen | null;
  /** Pages in folders that are brought back which shall be in the trash once more. */
  readonly keepTrashed: ReadonlySet<PageId>;
  /** Keys of folders that were sent out of the trash for what was asked for last, and of which nobody has seen the end. */
  readonly foldersUnderWay: ReadonlySet<string>;
  /** What the run is at work for. */
  readonly errand: RunErrand;
}

type RowEvent = Extract<RunEvent, { readonly undoKey: string }>;
type FolderEvent = Extract<RunEvent, { readonly undoFolderKey: string }>;

export function createUndoBook(): UndoBook & { note(event: RunEvent): void } {
  const rows = new Map<string, UndoState>();
  const folders = new Map<string, UndoFolderState>();
  const agreed = new Set<string>();
  const sends = new Map<string, UndoSend>();
  const seen = new Map<string, LastSeen>();
  /** Looked at since it was last asked for. */
  const seenBack = new Set<string>();
  const keepTrashed = new Set<PageId>();
  const foldersUnderWay = new Set<string>();
  let work: Work = { errand: "copying", isFinished: false };

  /** Out of the trash, and not looked at since: the portal tells another time of the last change than before. */
  const noteBack = ({ undoKey, notPublished }: Extract<RowEvent, { readonly type: "restored" }>) => {
    const before = seen.get(undoKey);
    if (before === undefined || agreed.has(undoKey) || seenBack.has(undoKey)) return;
    seen.set(undoKey, {
      ...before,
      modifiedText: null,
      published: before.published && notPublished === null,
    });
  };
  const noteRow = (event: RowEvent) => {
    const { undoKey } = event;
    rows.set(undoKey, reduceUndo(rows.get(undoKey) ?? null, event));
    if (event.type === "undo-sent") sends.set(undoKey, { wasPublished: event.wasPublished, at: event.at });
    else if (endsOutside(event)) sends.delete(undoKey);
    if (event.type === "restored") noteBack(event);
  };
  const noteFolder = (event: FolderEvent) => {
    const after = reduceUndoFolder(folders.get(event.undoFolderKey) ?? null, event);
    if (after !== null) folders.set(event.undoFolderKey, after);
    if (event.type !== "folder-restoring") foldersUnderWay.delete(event.undoFolderKey);
    else {
      foldersUnderWay.add(event.undoFolderKey);
      for (const id of event.keepTrashed) keepTrashed.add(id);
    }
  };
  const noteAsked = (event: Extract<RunEvent, { readonly type: "undo-asked" | "restore-asked" }>) => {
    const evenIfChanged = new Set(event.type === "undo-asked" ? event.evenIfChanged : []);
    for (const key of event.keys) {
      seenBack.delete(key);
      const before = rows.get(key) ?? null;
      const asked = event.type === "undo-asked" ? askedToUndo : askedToRestore(before);
      if (asked !== null) rows.set(key, asked);
      if (event.type === "undo-asked") agreed.delete(key);
      if (evenIfChanged.has(key)) agreed.add(key);
    }
    keepTrashed.clear();
    foldersUnderWay.clear();
  };
  const forget = (key: string) => {
    for (const map of [rows, sends, seen]) map.delete(key);
    agreed.delete(key);
  };
  const noteSeen = (event: RunEvent) => {
    if (event.type === "copy-done") seen.set(event.key, event.found);
    // As in the state that the screens show: a copy that was not read back at first is not known.
    if (event.type !== "copy-seen" || !seen.has(event.laterKey)) return;
    seen.set(event.laterKey, event.seen);
    seenBack.add(event.laterKey);
  };

  return {
    note: (event) => {
      work = afterEvent(work, event);
      for (const key of begunBy(event)) forget(key);
      if ("undoKey" in event) noteRow(event);
      else if ("undoFolderKey" in event) noteFolder(event);
      else if (event.type === "undo-asked" || event.type === "restore-asked") noteAsked(event);
      else noteSeen(event);
    },
    undoOf: (key) => rows.get(key) ?? null,
    undoFolderOf: (key) => folders.get(key) ?? null,
    isAgreed: (key) => agreed.has(key),
    undoSendOf: (key) => sends.get(key) ?? null,
    lastSeenOf: (key) => seen.get(key) ?? null,
    keepTrashed,
    foldersUnderWay,
    get errand() {
      return work.errand;
    },
  };
}

/** The copy is not in the trash, and no send is under way that could bring it there. */
const endsOutside = (event: RowEvent): boolean =>
  event.type === "restored" ||
  event.type === "undo-found-changed" ||
  (event.type === "undo-refused" && (event.why.what !== "not-seen" || event.why.failure === null));

/** Rows that are copied anew, so that nothing of before counts. */
function begunBy(event: RunEvent): readonly string[] {
  if (event.type === "run-started") return event.plan.copies.map(({ key }) => key);
  return event.type === "retry-asked" ? event.copies.map(({ key }) => key) : [];
}

interface Work {
  readonly errand: RunErrand;
  readonly isFinished: boolean;
}

/** By the same rules as the state that the screens show (`reduce.ts`). */
function afterEvent(work: Work, { type }: RunEvent): Work {
  if (type === "run-finished") return { ...work, isFinished: true };
  if (type === "undo-asked") return { errand: "undoing", isFinished: false };
  if (type === "restore-asked") return { errand: "restoring", isFinished: false };
  const isForCopies = type === "run-started" || type === "retry-asked" || type === "switch-off-asked";
  // A finished run is taken up for its copies; an interrupted one for what it was at.
  if (isForCopies || (type === "run-resumed" && work.isFinished))
    return { errand: "copying", isFinished: false };
  return work;
}
