import * as v from "valibot";

import type { PortalFailure } from "@/model/failure.ts";

const timeSchema = v.object({ finish: v.number(), operating_reset_at: v.number() });

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
      // The span and not the moment, since the portal's clock need not be ours.
      const { finish, operating_reset_at: resetAt } = parsed.output;
      resets.set(method, now() + (resetAt - finish) * 1000);
    },
    complete: (failure) => {
      if (failure.row !== "OPERATION_TIME_LIMIT") return failure;
      const resetAt = resets.get(failure.method);
      const isToCome = resetAt !== undefined && resetAt > now() && resetAt <= now() + windowMs;
      return isToCome ? { ...failure, repeatAt: resetAt } : failure;
    },
  };
}
