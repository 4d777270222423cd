import type { PortalFailure } from "@/model/failure.ts";

/** The portal stops a request at 60 s (contract A9); the rest is for its clock and the way there. */
const portalMayWorkMs = 65_000;

/** Unix ms from which the portal can no longer be working on a request that had left by `leftAt`. */
export const portalIsDoneAt = (leftAt: number): number => leftAt + portalMayWorkMs;

/** How long a request may have waited for its turn before it left (docs/decisions/011): after a reload nobody can tell. */
const longestQueueMs = 30_000;

/** The same for a request that was begun at `sentAt`, and of which nothing is known since. */
export const portalIsDoneWithSent = (sentAt: number): number => portalIsDoneAt(sentAt + longestQueueMs);

/** How often a copy is sent at most, each time after looking has shown that nothing came of the last. */
export const maxSends = 3;

/** Enough to outlast the ten minutes after which operating time is free again (contract A9). */
const maxNotRunTries = 12;
const maxReadTries = 4;

/** Whether a call that the portal did not run may be sent again after `tries` tries. */
export const mayRepeat = (failure: PortalFailure, tries: number): boolean =>
  failure.kind === "not-run" && tries < maxNotRunTries;

/** Whether a write that ended like this may have been carried out all the same. */
export const mayHaveRun = ({ kind }: PortalFailure): boolean => kind === "unsure" || kind === "malformed";

/** Reading changes nothing, so an unclear ending is no reason not to read again. */
export const mayReadAgain = (failure: PortalFailure, tries: number): boolean =>
  mayRepeat(failure, tries) || (mayHaveRun(failure) && tries < maxReadTries);

/** Milliseconds to wait after `tries` tries: as the portal says, else longer from time to time. */
export function pauseAfter(failure: PortalFailure, tries: number, now: number): number {
  if (failure.repeatAt !== null) return Math.max(1000, failure.repeatAt - now);
  if (failure.code === "OPERATION_TIME_LIMIT") return 60_000;
  return Math.min(60_000, 2000 * 2 ** (tries - 1));
}
