import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { UndoEvent } from "@/model/undo.ts";

import { repeatNotRun } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { moveMany } from "./move-many.ts";
import { notShown } from "./undo-failures.ts";
import { findRows, lookAtRows, type RowNow, type UndoRow } from "./undo-row.ts";

type Restored = Extract<UndoEvent, { readonly type: "restored" }>;

/**
 * Publishes rows that are out of the trash where visitors saw them until they went there, and ends all of them as what the portal
 * shows. Gives back the failure for which the run has to pause, or `null`.
 */
export async function publishAgain(
  run: RunContext,
  rows: readonly UndoRow[],
  isPublic: (row: UndoRow) => boolean,
): Promise<PortalFailure | null> {
  const wanted = rows.filter((row) => wasPublished(run, row) && !isPublic(row));
  const published = await moveMany(run, {
    ids: wanted.map(({ pageId }) => pageId),
    send: (ids) => publishAll(run, ids),
    look: (ids) => findRows(run, wanted, ids, (page) => page?.published === true),
  });
  if (!published.ok) return published.failure;
  const looked = await lookAtRows(run, rows);
  if (!looked.ok && pausesRun(run, looked.failure)) return looked.failure;
  for (const row of rows) {
    const end = published.value.get(row.pageId);
    const now = looked.ok ? looked.value.get(row.key) : undefined;
    const isOver = end === undefined || end.done || (now?.at === "there" && now.page.published);
    await endRestored(run, row, isOver ? null : (end.failure ?? notShown), now);
  }
  return null;
}

const wasPublished = ({ book }: RunContext, { key }: UndoRow): boolean => {
  const state = book.undoOf(key);
  return state !== null && "wasPublished" in state && state.wasPublished;
};

/**
 * One after the other: publishing is the slowest thing that a page can be asked for (contract D5). None is begun after a failure for
 * which the run has to pause.
 */
async function publishAll(run: RunContext, pageIds: readonly PageId[]) {
  const { plan, ports } = run;
  const outcomes = new Map<PageId, Result<true, PortalFailure>>();
  for (const id of pageIds) {
    const outcome = await repeatNotRun(ports.clock, () => ports.portal.publishPage(plan.scope, id));
    outcomes.set(id, outcome);
    if (!outcome.ok && pausesRun(run, outcome.failure)) break;
  }
  return success(outcomes);
}

/** Tells that a copy is out of the trash, and what it is like now. */
export async function endRestored(
  run: RunContext,
  row: UndoRow,
  failure: PortalFailure | null,
  now: RowNow | undefined,
): Promise<void> {
  const { book, emit } = run;
  const { key, siteId } = row;
  // What somebody had changed before is to be asked about again when the copy shall be taken back once more.
  if (now?.at === "there" && now.page.siteId === siteId && !book.isAgreed(key)) {
    const { title, code, folderId, published, draftDiffers, modifiedText } = now.page;
    const seen = { title, code, folderId, published, draftDiffers, modifiedText, publicUrl: now.publicUrl };
    await emit({ type: "copy-seen", laterKey: key, seen });
  }
  await emit({ type: "restored", undoKey: key, notPublished: failure });
}

/** How a row is told that was brought back before a break, as the portal shows it now. */
export const restoredAs = (run: RunContext, row: UndoRow, page: Page): Restored => ({
  type: "restored",
  undoKey: row.key,
  notPublished: wasPublished(run, row) && !page.published ? notShown : null,
});
