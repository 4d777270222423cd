import type { PortalFailure } from "@/model/failure.ts";

import { mayHaveRun } from "./pace.ts";
import { readProgress } from "./progress.ts";
import { repeatNotRun, retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";

/** Whether the portal shows what was wished; `failure` is `null` where it did not say why not. */
type Moved =
  | { readonly done: true }
  | { readonly done: false; readonly failure: PortalFailure | null; readonly untouched: boolean };

const maxTries = 3;

/** Takes the source out of the trash for the copy (contract D4.6); held in the journal before it is sent. */
export async function restoreSource(context: CopyContext): Promise<Moved> {
  const { key } = context.planned;
  await context.emit({ type: "restoring-source", key });
  const moved = await moveSource(context, false);
  if (!moved.done && moved.untouched) await context.emit({ type: "source-put-back", key });
  return moved;
}

/** Puts a source back that was restored for the copy; nothing to do for any other. */
export async function putSourceBack(context: CopyContext): Promise<Moved> {
  const { key } = context.planned;
  if (!readProgress(context.events, key).sourceRestored) return { done: true };
  const moved = await moveSource(context, true);
  if (moved.done) await context.emit({ type: "source-put-back", key });
  return moved;
}

/**
 * Looks, moves, and looks again: the portal confirms both moves for any id (contract D7), and since looking tells what came
 * of a move, it may be sent again.
 */
async function moveSource({ plan, planned, ports }: CopyContext, trashed: boolean): Promise<Moved> {
  const { portal, clock } = ports;
  const { source, sourceSite } = planned;
  let failure: PortalFailure | null = null;
  let untouched = true;
  for (let tries = 0; ; tries += 1) {
    const seen = await retryRead(clock, () => portal.readSource(plan.scope, sourceSite.id, source.id));
    if (!seen.ok) return { done: false, failure: seen.failure, untouched };
    // A source that is gone for good needs no putting back; that it cannot be copied is found by the check.
    if (seen.value.page === null || seen.value.page.trashed === trashed) return { done: true };
    if (tries === maxTries) return { done: false, failure, untouched };
    const answer = await repeatNotRun(clock, () =>
      trashed ? portal.trashPage(plan.scope, source.id) : portal.restorePage(plan.scope, source.id),
    );
    failure = answer.ok ? null : answer.failure;
    if (failure !== null && !mayHaveRun(failure)) return { done: false, failure, untouched };
    untouched = false;
  }
}
