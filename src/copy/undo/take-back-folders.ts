import { failed } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { UndoEvent } from "@/model/undo.ts";

import type { Rest } from "../copy-all.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { moveMany } from "./move-many.ts";
import {
  findFolders,
  inLevels,
  lookIntoFolders,
  madeFolders,
  tallyFolders,
  type FoldersNow,
  type MadeFolder,
} from "./undo-folders.ts";
import { inGroups } from "./undo-row.ts";

/** Fewer than the portal takes in one request (contract A11). */
const foldersAtOnce = 40;

/**
 * Puts the folders that the run has made for copies which are taken back into the trash, the deepest first. The portal marks all
 * pages in a folder and below (contract D11), so only such as show no live page and no live folder right before.
 */
export async function takeBackFolders(run: RunContext, asked: AbortSignal): Promise<Rest> {
  const folders = openFolders(run);
  for (const folder of folders.filter(({ isNew }) => !isNew)) {
    await run.emit(keptFor(folder, "not-made-by-run", null));
  }
  for (const level of inLevels(
    folders.filter(({ isNew }) => isNew),
    "deepest",
  )) {
    for (const group of inGroups(level, foldersAtOnce)) {
      if (asked.aborted) return { at: "asked" };
      const failure = await takeGroup(run, group);
      if (failure !== null) return { at: "session", failure };
    }
  }
  return { at: "all-over" };
}

/** Those whose copies are all taken back, and that are not in the trash yet as far as is known. */
function openFolders(run: RunContext): readonly MadeFolder[] {
  const tally = tallyFolders(run);
  return madeFolders(run).filter((folder) => {
    const isOver = run.book.undoFolderOf(folder.planned.key)?.at === "trashed";
    return !isOver && tally.takenBack(folder) && !tally.standing(folder);
  });
}

/**
 * The user has stopped it: folders that went to the trash before a break are told. Where nobody can look, they may be there; `lost`:
 * why that is known already.
 */
export async function endFolders(run: RunContext, lost: PortalFailure | null): Promise<void> {
  const own = openFolders(run).filter(({ isNew }) => isNew);
  for (const siteId of new Set(own.map(({ planned }) => planned.site.id))) {
    const ofSite = own.filter(({ planned }) => planned.site.id === siteId);
    for (const group of inGroups(ofSite, foldersAtOnce)) {
      const looked = lost === null ? await lookIntoFolders(run, siteId, group) : failed(lost);
      for (const folder of group) {
        if (!looked.ok) await run.emit(keptFor(folder, "refused", looked.failure));
        else if (looked.value.folder(folder)?.trashed === true)
          await run.emit({ type: "folder-undone", undoFolderKey: folder.planned.key });
      }
    }
  }
}

/** Folders of one site, none of which lies in another. */
async function takeGroup(run: RunContext, group: readonly MadeFolder[]): Promise<PortalFailure | null> {
  const [first] = group;
  if (first === undefined) return null;
  const looked = await lookIntoFolders(run, first.planned.site.id, group);
  if (!looked.ok) {
    if (pausesRun(run, looked.failure)) return looked.failure;
    for (const folder of group) await run.emit(keptFor(folder, "refused", looked.failure));
    return null;
  }
  const ready: MadeFolder[] = [];
  for (const folder of group) {
    const now = looked.value.folder(folder);
    // It was moved to another site, or deleted: there is nothing here to be taken back.
    if (now === null) continue;
    if (now.trashed) await run.emit({ type: "folder-undone", undoFolderKey: folder.planned.key });
    else if (isEmpty(folder, looked.value)) ready.push(folder);
    else await run.emit(keptFor(folder, "not-empty", null));
  }
  return trashFolders(run, ready);
}

const isEmpty = (folder: MadeFolder, now: FoldersNow): boolean =>
  now.pages(folder).every(({ trashed }) => trashed) && now.below(folder).every(({ trashed }) => trashed);

async function trashFolders(run: RunContext, folders: readonly MadeFolder[]): Promise<PortalFailure | null> {
  const { plan, ports, emit } = run;
  const moved = await moveMany(run, {
    ids: folders.map(({ folderId }) => folderId),
    send: (ids) => ports.portal.trashFolders(plan.scope, ids),
    look: () => findFolders(run, folders, { trashed: true }),
  });
  if (!moved.ok) return moved.failure;
  for (const folder of folders) {
    const end = moved.value.get(folder.folderId);
    if (end?.done === true) await emit({ type: "folder-undone", undoFolderKey: folder.planned.key });
    else await emit(keptFor(folder, "refused", end?.failure ?? null));
  }
  return null;
}

const keptFor = (
  { planned }: MadeFolder,
  why: "not-empty" | "not-made-by-run" | "refused",
  failure: PortalFailure | null,
): UndoEvent => ({ type: "folder-kept", undoFolderKey: planned.key, why, failure });
