import type { Clock } from "@/lib/clock.ts";
import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import type { Answer } from "./ports.ts";

/** Before the second and the third attempt, in ms: a portal that fell over may be back by then. */
const pauses = [1000, 4000];

/** An administrator looks on; a portal that wants to be asked later than that is a failure to be shown. */
const longestPauseMs = 30_000;

/**
 * - `done`: it happened now.
 * - `as-it-was`: the portal refused, since it is so already.
 * - `so`: it is so, but an answer was lost before, so that nobody knows since when.
 */
export type Found = "done" | "as-it-was" | "so";

/**
 * Asks for a change that the portal refuses with `alreadySo` where there is nothing left to change. By that refusal the change is
 * idempotent, so that, unlike a copy, it may be asked for again after an answer that was lost or could not be read.
 */
export async function askUntilClear(
  clock: Clock,
  alreadySo: string,
  ask: () => Answer<true>,
): Promise<Result<Found, PortalFailure>> {
  let wasUnclear = false;
  for (const pause of [...pauses, null]) {
    const answer = await ask();
    if (answer.ok) return success(wasUnclear ? "so" : "done");
    const { failure } = answer;
    if (failure.code === alreadySo) return success(wasUnclear ? "so" : "as-it-was");
    const wait = pause === null ? null : waitBefore(failure, pause, clock);
    if (wait === null) return answer;
    if (failure.kind !== "not-run") wasUnclear = true;
    await clock.sleep(wait);
  }
  throw new Error("The last attempt has no pause after it.");
}

/** How long to wait before the next attempt; `null` where another one is of no use. */
function waitBefore({ kind, repeatAt }: PortalFailure, pause: number, clock: Clock): number | null {
  if (kind === "refused" || kind === "session") return null;
  const wait = repeatAt === null ? pause : Math.max(repeatAt - clock.now(), 0);
  return wait > longestPauseMs ? null : wait;
}
