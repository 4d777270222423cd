import type { PortalFailure } from "@/model/failure.ts";
import { folderChain } from "@/model/folder-chain.ts";

import type { Rest } from "../copy-all.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { siteOutOfSight } from "../site-out-of-sight.ts";
import { bringBackFolders, endFolders } from "./bring-back-folders.ts";
import { moveMany } from "./move-many.ts";
import { endRestored, publishAgain, restoredAs } from "./publish-again.ts";
import { folderGone, pageGone } from "./undo-failures.ts";
import { findRows, inGroups, lookAtRows, pageIn, rowsAt, type RowNow, type UndoRow } from "./undo-row.ts";

/** Few, since each may have to be published, too, and nobody should wait long for a pause. */
const rowsAtOnce = 10;

/**
 * Takes the copies that are asked for out of the trash, after the folders that went there with them, and publishes those again that
 * visitors saw until then: the portal brings all back as drafts (contract D7, D11).
 */
export async function bringBack(run: RunContext, asked: AbortSignal): Promise<Rest> {
  if (asked.aborted) return { at: "asked" };
  const lost = await bringBackFolders(run);
  if (lost !== null) return { at: "session", failure: lost };
  for (const group of inGroups(rowsAt(run, "restore-asked"), rowsAtOnce)) {
    if (asked.aborted) return { at: "asked" };
    const failure = await bringGroup(run, group);
    if (failure !== null) return { at: "session", failure };
  }
  return { at: "all-over" };
}

/** Gives back the failure for which the run has to pause, with the rows left as they are. */
async function bringGroup(run: RunContext, group: readonly UndoRow[]): Promise<PortalFailure | null> {
  const looked = await lookAtRows(run, group);
  if (!looked.ok) return endAll(run, group, looked.failure);
  const open: UndoRow[] = [];
  for (const row of group) {
    const hindrance = findHindrance(run, row, looked.value.get(row.key));
    const page = pageIn(looked.value, row.key);
    if (hindrance === null) open.push(row);
    // Somebody has moved it to another site and taken it out of the trash: it is back, and no business of the run any more.
    else if (page?.trashed === false && page.siteId !== row.siteId)
      await run.emit(restoredAs(run, row, page));
    else await run.emit({ type: "not-restored", undoKey: row.key, failure: hindrance.failure });
  }
  const isLive = ({ key }: UndoRow) => pageIn(looked.value, key)?.trashed === false;
  const moved = await restoreRows(
    run,
    open.filter((row) => !isLive(row)),
  );
  if (!moved.ok) return moved.failure;
  const back: UndoRow[] = [];
  for (const row of open) {
    const end = moved.value.get(row.pageId);
    if (end === undefined || end.done) back.push(row);
    else await run.emit({ type: "not-restored", undoKey: row.key, failure: end.failure });
  }
  const isPublic = ({ key }: UndoRow) => pageIn(looked.value, key)?.published === true;
  return publishAgain(run, back, isPublic);
}

/** Why a copy cannot be brought back, or not to where it was; `null` where nothing stands against it. */
function findHindrance(
  { plan }: RunContext,
  { siteId }: UndoRow,
  now: RowNow | undefined,
): { readonly failure: PortalFailure | null } | null {
  if (now === undefined || now.at === "out-of-sight") return { failure: siteOutOfSight };
  // The portal empties its trash after 30 days (contract D7).
  if (now.at === "gone") return { failure: pageGone };
  const { page, site } = now;
  if (page.siteId !== siteId || page.createdBy !== plan.userId) return { failure: null };
  const around = folderChain(site.folders, page.folderId);
  const isHidden = around.some(({ trashed }) => trashed) || (page.folderId !== null && around.length === 0);
  return isHidden ? { failure: folderGone } : null;
}

function restoreRows(run: RunContext, rows: readonly UndoRow[]) {
  const { plan, ports } = run;
  return moveMany(run, {
    ids: rows.map(({ pageId }) => pageId),
    send: (ids) => ports.portal.restorePages(plan.scope, ids),
    look: (ids) => findRows(run, rows, ids, (page) => page?.trashed === false),
  });
}

async function endAll(
  run: RunContext,
  rows: readonly UndoRow[],
  failure: PortalFailure,
): Promise<PortalFailure | null> {
  if (pausesRun(run, failure)) return failure;
  for (const { key } of rows) await run.emit({ type: "not-restored", undoKey: key, failure });
  return null;
}

/**
 * What was still open when the user stopped. A break may have come after the portal had brought a row back, so the portal is asked;
 * where it cannot be, the failure is told.
 */
export async function leaveInTrash(run: RunContext): Promise<void> {
  await endFolders(run);
  for (const group of inGroups(rowsAt(run, "restore-asked"), rowsAtOnce)) {
    const looked = await lookAtRows(run, group);
    for (const row of group) {
      const page = looked.ok ? pageIn(looked.value, row.key) : null;
      const isBack = page !== null && !page.trashed;
      if (isBack) {
        const { notPublished } = restoredAs(run, row, page);
        await endRestored(run, row, notPublished, looked.ok ? looked.value.get(row.key) : undefined);
      } else {
        const failure = looked.ok ? null : looked.failure;
        await run.emit({ type: "not-restored", undoKey: row.key, failure });
      }
    }
  }
}
