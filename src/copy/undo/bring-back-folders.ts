import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { UndoFolderState } from "@/model/undo.ts";

import { isTakenBack } from "../reduce-undo.ts";
import { retryRead } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { moveMany } from "./move-many.ts";
import { endRestored, restoredAs } from "./publish-again.ts";
import {
  findFolders,
  inLevels,
  lookIntoFolders,
  madeFolders,
  tallyFolders,
  type FoldersNow,
  type MadeFolder,
} from "./undo-folders.ts";
import { inGroups, lookAtRows, pageIn, rowsAt } from "./undo-row.ts";

/** Fewer than the portal takes in one request (contract A11). */
const foldersAtOnce = 40;
const pagesAtOnce = 40;

/**
 * Takes the folders that this run has put into the trash out of it where copies come back into them, the outermost first. The portal
 * brings back all trashed pages with a folder (contract D11): those that nobody has asked for go back into the trash, which the
 * journal holds before. Gives back the failure for which the run has to pause, or `null`.
 */
export const bringBackFolders = (run: RunContext): Promise<PortalFailure | null> =>
  goThroughFolders(run, { maySend: true });

/**
 * The user has stopped it: folders that have come back before a break are told, and what came along goes back into the trash. Where
 * nobody can look, they and their pages may be out of it.
 */
export async function endFolders(run: RunContext): Promise<void> {
  const { book, emit } = run;
  const failure = await goThroughFolders(run, { maySend: false });
  if (failure === null || book.foldersUnderWay.size === 0) return;
  for (const undoFolderKey of book.foldersUnderWay)
    await emit({ type: "folder-kept", undoFolderKey, why: "refused", failure });
  for (const { key, pageId } of rowsAt(run, "trashed"))
    if (book.keepTrashed.has(pageId)) await emit({ type: "not-restored", undoKey: key, failure });
}

interface Way {
  readonly maySend: boolean;
}

async function goThroughFolders(run: RunContext, way: Way): Promise<PortalFailure | null> {
  const { book } = run;
  const isWanted = wantedFolders(run);
  const folders = madeFolders(run).filter(
    (folder) => mayBeAway(book.undoFolderOf(folder.planned.key)) && isWanted(folder),
  );
  for (const level of inLevels(folders, "shallowest")) {
    for (const group of inGroups(level, foldersAtOnce)) {
      const lost = await restoreGroup(run, group, way);
      if (lost !== null) return lost;
    }
  }
  return null;
}

/** In the trash by this run, or sent there, and nobody could see what came of it. */
const mayBeAway = (state: UndoFolderState | null): boolean =>
  state?.at === "trashed" ||
  (state?.at === "kept" && state.why === "refused" && state.failure?.kind !== "refused");

/** Those into which a copy comes back; one that has no copies comes back with the first of its site. */
function wantedFolders(run: RunContext): (folder: MadeFolder) => boolean {
  const back = new Set(rowsAt(run, "restore-asked").map(({ key }) => key));
  return tallyFolders(run, (key) => isTakenBack(run.book.undoOf(key)) && !back.has(key)).standing;
}

/** Folders of one site, none of which lies in another. */
async function restoreGroup(
  run: RunContext,
  group: readonly MadeFolder[],
  { maySend }: Way,
): Promise<PortalFailure | null> {
  const [first] = group;
  if (first === undefined) return null;
  const looked = await lookIntoFolders(run, first.planned.site.id, group);
  // Their pages stay in the trash with them, which is told of each.
  if (!looked.ok) return pausesRun(run, looked.failure) ? looked.failure : null;
  const isTrashed = (folder: MadeFolder) => looked.value.folder(folder)?.trashed === true;
  const there = group.filter(
    (folder) => looked.value.folder(folder) !== null && (maySend || !isTrashed(folder)),
  );
  if (maySend) await noteTrashed(run, there, looked.value);
  // Before a break the portal may have brought one back already.
  const trashed = there.filter(isTrashed);
  const { plan, ports } = run;
  const moved = await moveMany(run, {
    ids: trashed.map(({ folderId }) => folderId),
    send: (ids) => ports.portal.restoreFolders(plan.scope, ids),
    look: () => findFolders(run, trashed, { trashed: false }),
  });
  if (!moved.ok) return moved.failure;
  for (const folder of there) {
    const end = moved.value.get(folder.folderId) ?? { done: true };
    if (!end.done && end.isSeen) continue;
    const alsoBack = await trashAgain(run, looked.value.pages(folder));
    if (!alsoBack.ok) return alsoBack.failure;
    // What could not be looked at may have come back, and what lies in it with it.
    if (!end.done) continue;
    await run.emit({
      type: "folder-restored",
      undoFolderKey: folder.planned.key,
      alsoBack: alsoBack.value,
    });
  }
  return null;
}

async function noteTrashed(run: RunContext, folders: readonly MadeFolder[], now: FoldersNow): Promise<void> {
  const back = new Set(rowsAt(run, "restore-asked").map(({ pageId }) => pageId));
  for (const folder of folders) {
    const trashed = now.pages(folder).filter((page) => page.trashed);
    await run.emit({
      type: "folder-restoring",
      undoFolderKey: folder.planned.key,
      keepTrashed: trashed.map(({ id }) => id).filter((id) => !back.has(id)),
    });
  }
}

/** Of these pages of a folder puts those into the trash again that only came along; gives back the titles of those that stay out of it. */
async function trashAgain(
  run: RunContext,
  pages: readonly Page[],
): Promise<Result<readonly string[], PortalFailure>> {
  const { plan, ports, book } = run;
  const staying: Page[] = [];
  const kept = pages.filter(({ id }) => book.keepTrashed.has(id));
  for (const group of inGroups(kept, pagesAtOnce)) {
    const moved = await moveMany(run, {
      ids: group.map(({ id }) => id),
      send: (ids) => ports.portal.trashPages(plan.scope, ids),
      look: (ids) => findTrashed(run, ids),
    });
    if (!moved.ok) return moved;
    staying.push(...group.filter(({ id }) => moved.value.get(id)?.done !== true));
  }
  const lost = await endStaying(
    run,
    staying.map(({ id }) => id),
  );
  return lost === null ? success(staying.map(({ title }) => title)) : failed(lost);
}

/** Copies that were known to be in the trash, and that came out of it with their folder: there they are not any more. */
async function endStaying(run: RunContext, pageIds: readonly PageId[]): Promise<PortalFailure | null> {
  const rows = rowsAt(run, "trashed", "not-restored", "gone").filter(({ pageId }) =>
    pageIds.includes(pageId),
  );
  if (rows.length === 0) return null;
  const looked = await lookAtRows(run, rows);
  if (!looked.ok && pausesRun(run, looked.failure)) return looked.failure;
  for (const row of rows) {
    const page = looked.ok ? pageIn(looked.value, row.key) : null;
    if (!looked.ok) await run.emit({ type: "not-restored", undoKey: row.key, failure: looked.failure });
    else if (page?.trashed === false) {
      const { notPublished } = restoredAs(run, row, page);
      await endRestored(run, row, notPublished, looked.value.get(row.key));
    }
  }
  return null;
}

async function findTrashed(
  { plan, ports }: RunContext,
  pageIds: readonly PageId[],
): Promise<Result<ReadonlyMap<PageId, boolean>, PortalFailure>> {
  const read = await retryRead(ports.clock, () =>
    ports.portal.readCopies(plan.scope, { pageIds, siteIds: [] }),
  );
  if (!read.ok) return read;
  const isAway = (id: PageId) => read.value.pages.get(id)?.page.trashed !== false;
  return success(new Map(pageIds.map((id) => [id, isAway(id)])));
}
