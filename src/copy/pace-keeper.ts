import type { PortalFailure } from "@/model/failure.ts";
import type { CopyLoad } from "@/model/portal-answers.ts";

import { createOperatingLedger } from "./operating-ledger.ts";

/** How many copies may be in flight at most (design 6). */
const mostLanes = 4;

/** A third of the time after which the portal cuts a request (contract A9): more of these at once would end in lost answers. */
const slowMs = 20_000;

/** Good answers in a row after which a closed lane opens again. */
const recovery = 8;

/** Why nothing may be sent before a moment, Unix ms. */
export interface Hold {
  readonly until: number;
  readonly why: "rate-limit" | "operating-limit";
}

/** Sets the pace of the copies by what the portal says (design 6). */
export interface Pace {
  /** How many copies may be in flight now. */
  readonly lanes: number;
  /** Why one more has to wait while `inFlight` are at work; `null`: it may go. */
  holdFor(inFlight: number, now: number): Hold | null;
  /** The copy took the portal `tookMs`. */
  answered(load: CopyLoad | null, tookMs: number, now: number): void;
  /** An ending that leaves open whether the portal did it: it has too much to do. */
  unclear(): void;
  /** The portal refused for a limit of its own, and takes the next one at `until`. */
  limited(failure: PortalFailure, until: number, now: number): void;
}

export function createPace(): Pace {
  const ledger = createOperatingLedger();
  let lanes = mostLanes;
  let good = 0;
  let rateHeldUntil = 0;

  const close = (count: number) => {
    lanes = Math.max(1, lanes - count);
    good = 0;
  };

  return {
    get lanes() {
      return lanes;
    },
    holdFor: (inFlight, now) => {
      if (rateHeldUntil > now) return { until: rateHeldUntil, why: "rate-limit" };
      const until = ledger.nextAt(inFlight, now);
      return until > now ? { until, why: "operating-limit" } : null;
    },
    answered: (load, tookMs, now) => {
      if (load !== null) ledger.note(load, now);
      if (tookMs >= slowMs) return close(1);
      good += 1;
      if (good < recovery || lanes === mostLanes) return undefined;
      lanes += 1;
      good = 0;
      return undefined;
    },
    unclear: () => close(Math.ceil(lanes / 2)),
    limited: ({ code }, until, now) => {
      if (code === "OPERATION_TIME_LIMIT") ledger.refused(now, until);
      else rateHeldUntil = Math.max(rateHeldUntil, until);
      close(1);
    },
  };
}
