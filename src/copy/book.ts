import { failureTable } from "@/model/failure-table.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { FolderId, PageId, SiteId } from "@/model/ids.ts";
import type { LaterState } from "@/model/later.ts";
import type { CopyPlan, PlannedCopy, PlannedFolder } from "@/model/plan.ts";
import type { CopyEvent, FolderEvent, RunEvent } from "@/model/run-event.ts";
import { switchKeyOf, type SwitchOffState } from "@/model/switch-off.ts";

import { foldersToRetry } from "./folders-to-retry.ts";
import { afterEvent, afterStart, nothingYet, type CopyProgress } from "./progress.ts";
import { nothingLater, reduceLater } from "./reduce-later.ts";
import { forgetSwitchOff, reduceSwitchOff } from "./reduce-switch-off.ts";
import { createUndoBook, type UndoBook } from "./undo/undo-book.ts";

/** How far a folder of the plan has come. */
type FolderProgress =
  | { readonly at: "waiting" }
  /** Held before it was sent, and no answer is known: look before sending again. */
  | { readonly at: "sent"; readonly sentAt: number }
  | {
      readonly at: "made";
      readonly folderId: FolderId;
      /** There was none there when it was looked for before; one that was there then has its own index page. */
      readonly isNew: boolean;
      readonly indexIsOver: boolean;
    }
  /** `wasSent`: it may be there all the same. */
  | { readonly at: "failed"; readonly wasSent: boolean };

/** What the engine knows, kept up to date event by event: reading the whole journal for each step would take too long. */
export interface Book extends UndoBook {
  note(event: RunEvent): void;
  /** The rows of the plan by key, as they stand after other tries. */
  plannedOf(key: string): PlannedCopy;
  progressOf(key: string): CopyProgress;
  folderOf(key: string): FolderProgress;
  /** Where the later steps of a copy stand. */
  laterOf(key: string): LaterState;
  /** Where switching off a site or folder stands, by `switchKeyOf`; `null` where it was never on again. */
  switchOffOf(switchKey: string): SwitchOffState | null;
  /** Pages that are known to be what a send has made, in this run or an earlier one. */
  readonly claimed: ReadonlySet<PageId>;
  /** The highest page id heard of so far; pages that are made later are above it, since the portal counts up. */
  readonly highestKnownId: number;
  /** A page id that the portal showed, in any list. */
  hearOf(id: number): void;
  /** A refusal that every other copy into this site would meet too (contract H3, stop-the-run codes); `null`: none so far. */
  stopOf(siteId: SiteId): PortalFailure | null;
  /** Whether a copy of this run was made in that site, or in that very place of it. */
  hasCopyIn(siteId: SiteId, place?: string): boolean;
}

/** Names a place of the plan. */
export const placeOf = ({ target }: PlannedCopy): string =>
  `${target.site.id}/${target.newFolder ?? target.folder?.id ?? "root"}`;

export function createBook(): Book {
  const copies = new Map<string, PlannedCopy>();
  const progress = new Map<string, CopyProgress>();
  const folders = new Map<string, FolderProgress>();
  const later = new Map<string, LaterState>();
  const claimed = new Set<PageId>();
  const places = new Set<string>();
  const stops = new Map<SiteId, PortalFailure>();
  let switchOffs: ReadonlyMap<string, SwitchOffState> = new Map();
  const undo = createUndoBook();
  let plannedFolders: readonly PlannedFolder[] = [];
  let highestKnownId = 0;

  const begin = (planned: PlannedCopy) => {
    copies.set(planned.key, planned);
    later.delete(planned.key);
    const before = progress.get(planned.key) ?? nothingYet;
    const after = afterStart(before, planned.trashedSource === "restore");
    const isLeftOut = planned.takenOut || planned.obstacle !== null;
    progress.set(planned.key, isLeftOut ? { ...after, isOver: true } : after);
  };
  const start = (plan: CopyPlan) => {
    copies.clear();
    places.clear();
    folders.clear();
    plannedFolders = plan.folders;
    for (const planned of plan.copies) begin(planned);
  };
  const retry = (rows: readonly PlannedCopy[]) => {
    for (const key of foldersToRetry(plannedFolders, rows, (key) => folders.get(key)?.at === "failed"))
      folders.delete(key);
    for (const planned of rows) begin(planned);
  };
  const claim = (key: string, pageId: PageId) => {
    claimed.add(pageId);
    highestKnownId = Math.max(highestKnownId, pageId);
    const planned = copies.get(key);
    if (planned === undefined) return;
    places.add(placeOf(planned));
    places.add(String(planned.target.site.id));
  };
  const noteStop = (event: CopyEvent) => {
    const planned = copies.get(event.key);
    if (event.type !== "copy-failed" || planned === undefined) return;
    const { failure } = event;
    if (failure.kind === "refused" && !failureTable[failure.row].runGoesOn)
      stops.set(planned.target.site.id, failure);
  };
  const noteSent = (event: CopyEvent) => {
    const planned = copies.get(event.key);
    if (event.type !== "copy-sent" || planned === undefined) return;
    const siteId = planned.target.site.id;
    const { siteWasActive, inactiveFolderIds } = event.intent;
    const off = [
      ...inactiveFolderIds.map((folderId) => ({ what: "folder", siteId, folderId }) as const),
      ...(siteWasActive ? [] : [{ what: "site", siteId } as const]),
    ];
    switchOffs = forgetSwitchOff(switchOffs, off.map(switchKeyOf));
  };
  const noteCopy = (event: CopyEvent) => {
    noteSent(event);
    noteStop(event);
    // What a refused copy left behind is named by its own row, and no other's copy.
    if (event.type === "copy-failed" && event.orphan !== null) claimed.add(event.orphan.pageId);
    if (event.type === "copy-answered" || event.type === "copy-adopted") claim(event.key, event.pageId);
    progress.set(event.key, afterEvent(progress.get(event.key) ?? nothingYet, event));
  };
  /** The portal forgets the index page of a folder when that goes to the trash (contract D7). */
  const forgetIndexPage = (key: string) => {
    for (const planned of plannedFolders.filter(({ indexCopy }) => indexCopy === key)) {
      const folder = folders.get(planned.key);
      if (folder?.at === "made") folders.set(planned.key, { ...folder, indexIsOver: false });
    }
  };

  return {
    note: (event) => {
      undo.note(event);
      if (event.type === "undone") forgetIndexPage(event.undoKey);
      // Somebody may have put right what was refused.
      if (event.type === "run-started" || event.type === "retry-asked") stops.clear();
      if (event.type === "run-started") start(event.plan);
      else if (event.type === "retry-asked") retry(event.copies);
      else if ("key" in event) noteCopy(event);
      else if ("switchKey" in event || event.type === "switch-off-asked")
        switchOffs = reduceSwitchOff(switchOffs, event);
      else if ("laterKey" in event)
        later.set(event.laterKey, reduceLater(later.get(event.laterKey) ?? nothingLater, event));
      else if ("folderKey" in event) {
        folders.set(event.folderKey, afterFolderEvent(folders.get(event.folderKey), event));
      }
    },
    plannedOf: (key) => {
      const planned = copies.get(key);
      if (planned === undefined) throw new Error(`The plan has no row ${key}.`);
      return planned;
    },
    progressOf: (key) => progress.get(key) ?? nothingYet,
    folderOf: (key) => folders.get(key) ?? { at: "waiting" },
    switchOffOf: (key) => switchOffs.get(key) ?? null,
    laterOf: (key) => later.get(key) ?? nothingLater,
    claimed,
    get highestKnownId() {
      return highestKnownId;
    },
    hearOf: (id) => {
      highestKnownId = Math.max(highestKnownId, id);
    },
    stopOf: (siteId) => stops.get(siteId) ?? null,
    hasCopyIn: (siteId, place) => places.has(place ?? String(siteId)),
    undoOf: (key) => undo.undoOf(key),
    undoFolderOf: (key) => undo.undoFolderOf(key),
    isAgreed: (key) => undo.isAgreed(key),
    undoSendOf: (key) => undo.undoSendOf(key),
    lastSeenOf: (key) => undo.lastSeenOf(key),
    keepTrashed: undo.keepTrashed,
    foldersUnderWay: undo.foldersUnderWay,
    get errand() {
      return undo.errand;
    },
  };
}

function afterFolderEvent(before: FolderProgress | undefined, event: FolderEvent): FolderProgress {
  switch (event.type) {
    case "folder-sent":
      return { at: "sent", sentAt: event.at };
    case "folder-made":
      return { at: "made", folderId: event.folderId, isNew: before?.at === "sent", indexIsOver: false };
    case "folder-failed":
      return { at: "failed", wasSent: before?.at === "sent" };
    case "index-page-set":
    case "index-page-failed":
      return before?.at === "made" ? { ...before, indexIsOver: true } : { at: "waiting" };
  }
}
