import { failed } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { UndoRefusal } from "@/model/undo.ts";

import type { Rest } from "../copy-all.ts";
import { mayHaveRun, portalIsDoneWithSent } from "../pace.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { siteOutOfSight } from "../site-out-of-sight.ts";
import { judgeRow, whereaboutsOf } from "./judge-row.ts";
import { moveMany, type MoveEnd } from "./move-many.ts";
import { takeBackFolders } from "./take-back-folders.ts";
import { findRows, inGroups, lookAtRows, rowsAt, type UndoRow } from "./undo-row.ts";

/** Fewer than the portal takes in one request (contract A11). */
const rowsAtOnce = 40;

/**
 * Puts the copies that are asked for into the trash, many at a time, then the folders that the run has made for them. Only pages
 * whose ids the journal holds, and that nobody changed unless the user has agreed; none is ever deleted. A home page comes last,
 * since the portal keeps it while there are others (contract D7).
 */
export async function takeBack(run: RunContext, asked: AbortSignal): Promise<Rest> {
  const lost = await settleSent(run);
  if (lost !== null) return { at: "session", failure: lost };
  for (const isTurnOfHomePages of [false, true]) {
    for (const group of inGroups(rowsAt(run, "asked", "sent"), rowsAtOnce)) {
      if (asked.aborted) return { at: "asked" };
      const failure = await takeGroup(run, group, isTurnOfHomePages);
      if (failure !== null) return { at: "session", failure };
    }
  }
  return takeBackFolders(run, asked);
}

/**
 * Rows that were sent before a break: where they are in the trash that is their end, also if the user has stopped meanwhile. The
 * portal may still be at work on the others, so they are given the time that takes.
 */
async function settleSent(run: RunContext): Promise<PortalFailure | null> {
  const { book, ports, control } = run;
  for (const isLastLook of [false, true]) {
    const sent = rowsAt(run, "sent");
    if (isLastLook && sent.length > 0) {
      const sentAt = Math.max(...sent.map(({ key }) => book.undoSendOf(key)?.at ?? 0));
      await ports.clock.sleep(portalIsDoneWithSent(sentAt) - ports.clock.now(), control.signal);
    }
    for (const group of inGroups(sent, rowsAtOnce)) {
      const looked = await lookAtRows(run, group);
      if (!looked.ok && pausesRun(run, looked.failure)) return looked.failure;
      // What cannot be looked at is looked at once more when it is its turn.
      if (!looked.ok) continue;
      for (const row of group) await emitAll(run, whereaboutsOf(run, row, looked.value.get(row.key)) ?? []);
    }
  }
  return null;
}

/** Gives back the failure for which the run has to pause, with the rows left as they are. */
async function takeGroup(
  run: RunContext,
  group: readonly UndoRow[],
  isTurnOfHomePages: boolean,
): Promise<PortalFailure | null> {
  const { emit, ports } = run;
  const looked = await lookAtRows(run, group);
  if (!looked.ok && pausesRun(run, looked.failure)) return looked.failure;
  const ready: UndoRow[] = [];
  for (const row of group) {
    if (!looked.ok) {
      await emit(refusalOf(row, { what: "not-seen", failure: looked.failure }));
      continue;
    }
    const judged = judgeRow(run, row, looked.value.get(row.key));
    if (judged.at === "over") await emitAll(run, judged.events);
    else if (isTurnOfHomePages || !judged.isHomePage) {
      const { published: wasPublished } = judged.page;
      await emit({ type: "undo-sent", undoKey: row.key, wasPublished, at: ports.clock.now() });
      ready.push(row);
    }
  }
  return trashRows(run, ready);
}

async function trashRows(run: RunContext, rows: readonly UndoRow[]): Promise<PortalFailure | null> {
  const { plan, ports, emit } = run;
  const moved = await moveMany(run, {
    ids: rows.map(({ pageId }) => pageId),
    send: (ids) => ports.portal.trashPages(plan.scope, ids),
    look: (ids) => findRows(run, rows, ids, (page) => page === null || page.trashed),
  });
  if (!moved.ok) return moved.failure;
  for (const row of rows) {
    const end = moved.value.get(row.pageId);
    if (end === undefined) continue;
    if (end.done) await emit({ type: "undone", undoKey: row.key });
    else await emit(refusalOf(row, whyKept(end)));
  }
  return null;
}

function whyKept({ isSeen, failure }: Extract<MoveEnd, { readonly done: false }>): UndoRefusal {
  if (!isSeen) return { what: "not-seen", failure };
  // Lost on its way: the last look, when nothing could be under way any more, counts.
  if (failure === null || mayHaveRun(failure)) return { what: "not-seen", failure: null };
  return failure.row === "CANT_DELETE_MAIN" ? { what: "home-page" } : { what: "refused", failure };
}

/**
 * What was still open when the user stopped. A row that was sent, now or by an earlier errand, may be in the trash all the same, so
 * the portal is asked; `rest` tells that the session is lost.
 */
export async function leaveStanding(run: RunContext, rest: Rest): Promise<void> {
  for (const group of inGroups(rowsAt(run, "asked", "sent"), rowsAtOnce)) {
    const isAnySent = group.some(({ key }) => run.book.undoSendOf(key) !== null);
    const lost = rest.at === "session" ? failed(rest.failure) : null;
    const looked = isAnySent ? (lost ?? (await lookAtRows(run, group))) : null;
    for (const row of group) {
      const wasSent = run.book.undoSendOf(row.key) !== null;
      const now = looked?.ok === true ? looked.value.get(row.key) : undefined;
      const away = wasSent ? whereaboutsOf(run, row, now) : null;
      const failure = looked?.ok === false ? looked.failure : siteOutOfSight;
      if (away !== null) await emitAll(run, away);
      else if (wasSent && now?.at !== "there") await run.emit(refusalOf(row, { what: "not-seen", failure }));
      else await run.emit(refusalOf(row, { what: "stopped" }));
    }
  }
}

const refusalOf = ({ key }: UndoRow, why: UndoRefusal): RunEvent => ({
  type: "undo-refused",
  undoKey: key,
  why,
});

async function emitAll({ emit }: RunContext, events: readonly RunEvent[]): Promise<void> {
  for (const event of events) await emit(event);
}
