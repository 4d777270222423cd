import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { mayHaveRun, portalIsDoneAt } from "../pace.ts";
import { repeatNotRun } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { siteOutOfSight } from "../site-out-of-sight.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** A value that is set for many at a time, such as whether a page is in the trash. */
export interface ManyMoves<Id> {
  readonly ids: readonly Id[];
  /** Sets it. Each has an outcome of its own; the outer failure is about all of them. */
  readonly send: (ids: readonly Id[]) => Answer<ReadonlyMap<Id, Result<unknown, PortalFailure>>>;
  /** Whether the portal shows it set; those that it does not show at all are left out. Reads as often as it takes. */
  readonly look: (ids: readonly Id[]) => Answer<ReadonlyMap<Id, boolean>>;
}

/** `failure` is `null` where the portal confirmed it and shows it as before; without `isSeen` it could not be looked at afterwards. */
export type MoveEnd =
  | { readonly done: true }
  | { readonly done: false; readonly isSeen: boolean; readonly failure: PortalFailure | null };

const maxTries = 3;

/**
 * Sets it and looks, since the portal confirms a move of what does not exist, too (contract D7), and a refusal may be that of a
 * request that the browser sent twice. What it shows as before is set once more unless it was refused: setting twice is setting
 * once. The outer failure is one for which the run has to pause.
 */
export async function moveMany<Id>(run: RunContext, moves: ManyMoves<Id>): Answer<ReadonlyMap<Id, MoveEnd>> {
  const ends = new Map<Id, MoveEnd>();
  let open = moves.ids;
  for (let tries = 1; open.length > 0; tries += 1) {
    const sent = await sendAll(run, moves, open);
    const lost = [...sent.values()].find((failure) => failure !== null && pausesRun(run, failure));
    if (lost !== undefined && lost !== null) return failed(lost);
    const seen = await lookAfter(run, moves, sent);
    if (!seen.ok && pausesRun(run, seen.failure)) return seen;
    const left: Id[] = [];
    for (const [id, failure] of sent) {
      const unseen = seen.ok ? (seen.value.has(id) ? null : siteOutOfSight) : seen.failure;
      if (seen.ok && seen.value.get(id) === true) ends.set(id, { done: true });
      else if (unseen !== null)
        ends.set(id, { done: false, isSeen: false, failure: refusalIn(failure) ?? unseen });
      else if (tries === maxTries || refusalIn(failure) !== null)
        ends.set(id, { done: false, isSeen: true, failure });
      else left.push(id);
    }
    open = left;
  }
  return success(ends);
}

const refusalIn = (failure: PortalFailure | null): PortalFailure | null =>
  failure === null || mayHaveRun(failure) ? null : failure;

/** How each ended; `null` where the portal confirmed it. */
async function sendAll<Id>(
  { ports: { clock } }: RunContext,
  { send }: ManyMoves<Id>,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, PortalFailure | null>> {
  const answer = await repeatNotRun(clock, () => send(ids));
  const ends = new Map<Id, PortalFailure | null>();
  for (const id of ids) {
    const outcome = answer.ok ? answer.value.get(id) : answer;
    const isNotRun = outcome?.ok === false && outcome.failure.kind === "not-run";
    // The limit of running time meets single commands of a batch (contract A11); their turn comes one by one.
    const end = answer.ok && isNotRun ? await repeatNotRun(clock, () => sendOne(send, id)) : outcome;
    ends.set(id, end === undefined || end.ok ? null : end.failure);
  }
  return ends;
}

async function sendOne<Id>(send: ManyMoves<Id>["send"], id: Id): Answer<unknown> {
  const answer = await send([id]);
  return answer.ok ? (answer.value.get(id) ?? success(null)) : answer;
}

/** What was lost may still be under way while the first look shows it as before: then a second one counts. */
async function lookAfter<Id>(
  { ports: { clock } }: RunContext,
  { look }: ManyMoves<Id>,
  sent: ReadonlyMap<Id, PortalFailure | null>,
): Answer<ReadonlyMap<Id, boolean>> {
  const ids = [...sent.keys()];
  const leftAt = clock.now();
  const seen = await look(ids);
  const isOpen = ([id, failure]: readonly [Id, PortalFailure | null]) =>
    failure !== null && mayHaveRun(failure) && seen.ok && seen.value.get(id) === false;
  if (!seen.ok || ![...sent].some(isOpen)) return seen;
  await clock.sleep(portalIsDoneAt(leftAt) - clock.now());
  return look(ids);
}
