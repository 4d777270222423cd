import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";

import { copyAll, type Rest } from "./copy-all.ts";
import { endAsFailed, endAsUnknown, endAsUnverified } from "./endings.ts";
import { finishCopies } from "./finish-copies.ts";
import { doLater, endOpenLater } from "./later-steps.ts";
import { makeFolders } from "./make-folders.ts";
import type { CopyContext, RunContext } from "./run-context.ts";
import { setIndexPages } from "./set-index-pages.ts";
import { settleFolders } from "./settle-folders.ts";
import { settleRefused } from "./settle-unsure.ts";
import { putSourceBack } from "./source-trash.ts";
import { goOnUntilOver } from "./stand-still.ts";
import { switchOffAgain } from "./switch-off/switch-off.ts";

/**
 * Does what the plan says and the journal does not hold yet: folders first, then pages, then later steps. A failed row never
 * stops the others; a lost session pauses the run. Every failure of the portal becomes an event; only bugs and a journal that
 * cannot hold an event reject.
 */
export async function runPlan(run: RunContext): Promise<void> {
  const { ports, emit } = run;
  const rest = await goOnUntilOver(run, (asked) => goThrough(run, asked));
  await settleFolders(run);
  if (rest.at !== "all-over") await leaveOut(run, rest);
  if (rest.at === "session") await endOpenLater(run, rest.failure);
  // Stopped: what was begun is brought to its end, and nothing else is begun.
  if (rest.at === "asked") await doLater(run, AbortSignal.abort());
  await setIndexPages(run);
  // Also after a stop: what the portal has switched on against the wish is no part of what was left out.
  if (rest.at !== "session") await switchOffAgain(run);
  await emit({ type: "run-finished", at: ports.clock.now() });
}

async function goThrough(run: RunContext, asked: AbortSignal): Promise<Rest> {
  const lost = await makeFolders(run);
  if (lost !== null) return { at: "session", failure: lost };
  // Even when stopped: what an earlier tab has left in flight settles first.
  const copied = await copyAll(run, asked);
  return copied.at === "all-over" ? doLater(run, asked) : copied;
}

/** What still waits when the run is stopped is left out; what may have been made, and could not be looked at, is said to be so. */
async function leaveOut(run: RunContext, rest: Rest): Promise<void> {
  for (const planned of run.plan.copies) {
    const { key } = planned;
    const { isOver, isOpen, wasRefused, made } = run.book.progressOf(key);
    const failure = rest.at === "session" ? rest.failure : null;
    if (isOver) continue;
    else if (made !== null && failure !== null)
      await endAsUnverified({ ...run, planned }, made.pageId, failure);
    else if ((isOpen || wasRefused) && failure !== null) await endAsUnknown({ ...run, planned }, failure);
    else if (wasRefused) await leaveOutRefused({ ...run, planned });
    else await leaveOutUnsent({ ...run, planned }, failure);
  }
}

/** It was sent once, and the portal said that it did not run it: nothing is there unless the browser sent it twice. */
async function leaveOutRefused(context: CopyContext): Promise<void> {
  const { planned, book } = context;
  const { intent } = book.progressOf(planned.key);
  const settled = intent === null ? null : await settleRefused(context, intent);
  if (settled?.at === "session") return endAsUnknown(context, settled.failure);
  if (settled?.at === "absent") return leaveOutUnsent(context, null);
  if (settled?.at !== "made") return undefined;
  const lost = await finishCopies(context, [planned]);
  const made = book.progressOf(planned.key).made;
  if (lost !== null && made !== null) await endAsUnverified(context, made.pageId, lost);
}

/** A source that was taken out of the trash for a copy that is not sent any more goes back, or that it does not is said. */
async function leaveOutUnsent(context: CopyContext, failure: PortalFailure | null): Promise<void> {
  const moved = await putSourceBack(context);
  if (moved.done) await context.emit({ type: "copy-skipped", key: context.planned.key });
  else await endAsFailed(context, moved.failure ?? failure ?? notPutBack);
}

/** The portal confirmed that it puts the source back, and does not show it. */
const notPutBack: PortalFailure = {
  kind: "refused",
  code: "UNKNOWN",
  row: "UNKNOWN",
  description: "",
  status: 200,
  method: "landing.landing.markDelete",
  repeatAt: null,
};

/** Several pages could be the copy: the user has said which, and nothing is copied again without being asked for (design 4). */
export async function settleByChoice(context: CopyContext, pageId: PageId | null): Promise<void> {
  const { planned, book, emit } = context;
  if (pageId !== null) return emit({ type: "copy-adopted", key: planned.key, pageId });
  const { failure } = book.progressOf(planned.key);
  if (failure === null) throw new Error(`${planned.key} is ambiguous without a lost answer.`);
  return endAsFailed(context, failure, { lookedFor: true });
}
