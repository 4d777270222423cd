import * as v from "valibot";

import type { PortalFailure } from "@/model/failure.ts";
import type { CopyLoad } from "@/model/portal-answers.ts";

const timeSchema = v.object({ finish: v.number(), operating_reset_at: v.number() });

const loadSchema = v.object({ duration: v.number(), operating: v.number() });

/** The window in which running time is counted (contract A9); a later moment cannot be meant. */
const windowMs = 600_000;

/** Moments at which running time of a method becomes free again, as the last answers told them. */
export interface OperatingResets {
  /** Notes `time` of an answer; the portal tells the moment only where its limiter is on (contract A5). */
  note(method: string, time: unknown): void;
  /** A refusal for running time carries no time itself; completes it with what was told before, if that is still to come. */
  complete(failure: PortalFailure): PortalFailure;
}

export function createOperatingResets(now: () => number): OperatingResets {
  const resets = new Map<string, number>();
  return {
    note: (method, time) => {
      const parsed = v.safeParse(timeSchema, time);
      if (!parsed.success) return;
      resets.set(method, toOurClock(parsed.output, now()));
    },
    complete: (failure) => {
      if (failure.row !== "OPERATION_TIME_LIMIT") return failure;
      const resetAt = resets.get(failure.method);
      return resetAt !== undefined && isToCome(resetAt, now()) ? { ...failure, repeatAt: resetAt } : failure;
    },
  };
}

/** What `time` of an answer that came at `now` tells about running time; `null` where the limiter is off (contract A5). */
export function readLoad(time: unknown, now: number): CopyLoad | null {
  const load = v.safeParse(loadSchema, time);
  if (!load.success) return null;
  const reset = v.safeParse(timeSchema, time);
  const freeAgainAt = reset.success ? toOurClock(reset.output, now) : null;
  return {
    usedMs: load.output.operating * 1000,
    freeAgainAt: freeAgainAt !== null && isToCome(freeAgainAt, now) ? freeAgainAt : null,
    tookMs: load.output.duration * 1000,
  };
}

/** By the span and not by the moment, since the portal's clock need not be ours. */
const toOurClock = (
  { finish, operating_reset_at: resetAt }: v.InferOutput<typeof timeSchema>,
  now: number,
): number => now + (resetAt - finish) * 1000;

const isToCome = (resetAt: number, now: number): boolean => resetAt > now && resetAt <= now + windowMs;
