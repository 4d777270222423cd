import type { CopyLoad } from "@/model/portal-answers.ts";

const minuteMs = 60_000;
const windowMs = 10 * minuteMs;

/** As documented for the cloud (contract A9); a refusal teaches a lower one. */
const documentedLimitMs = 480_000;

/** Enough copies for an average, few enough to follow pages that become heavier. */
const remembered = 20;

/** How much running time of `landing.landing.copy` the portal counts in its window of ten minutes, as far as we can tell. */
export interface OperatingLedger {
  note(load: CopyLoad, now: number): void;
  /** The portal refused at this moment; `repeatAt` is when it will take the next one. */
  refused(now: number, repeatAt: number): void;
  /** Unix ms from which one more copy may be sent while `inFlight` others are at work; 0 where nothing is counted. */
  nextAt(inFlight: number, now: number): number;
}

export function createOperatingLedger(): OperatingLedger {
  /** Running time by the moment at which it leaves the window: one entry for each minute, however many copies there are. */
  const own = new Map<number, number>();
  /** What others of this app have used, as the last answer told, and when some of it leaves the window. */
  let foreign: { readonly ms: number; readonly until: number } = { ms: 0, until: 0 };
  let costs: readonly number[] = [];
  let limitMs = documentedLimitMs;
  let refusedUntil = 0;

  const ownAt = (moment: number) =>
    [...own].reduce((sum, [leavesAt, ms]) => (leavesAt > moment ? sum + ms : sum), 0);
  const usedAt = (moment: number) => ownAt(moment) + (foreign.until > moment ? foreign.ms : 0);

  return {
    note: ({ usedMs, freeAgainAt, tookMs }, now) => {
      for (const leftAt of [...own.keys()].filter((moment) => moment <= now)) own.delete(leftAt);
      const leavesAt = leavesWindowAt(now, freeAgainAt);
      own.set(leavesAt, (own.get(leavesAt) ?? 0) + tookMs);
      costs = [...costs, tookMs].slice(-remembered);
      foreign = { ms: Math.max(0, usedMs - ownAt(now)), until: freeAgainAt ?? now + windowMs };
    },
    refused: (now, repeatAt) => {
      // Of what others have used we know when the first of it is free again, not when all of it is.
      const used = ownAt(now) + foreign.ms;
      if (used > 0) limitMs = Math.min(limitMs, Math.max(used, minuteMs));
      refusedUntil = repeatAt;
    },
    nextAt: (inFlight, now) => {
      if (costs.length === 0) return refusedUntil;
      const expected = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
      const room = limitMs - (inFlight + 1) * expected;
      const moments = [now, foreign.until, ...own.keys()]
        .filter((moment) => moment >= now)
        .toSorted((a, b) => a - b);
      const free = moments.find((moment) => usedAt(moment) <= room);
      // Nothing that we know of frees enough: one that goes alone may always be tried.
      return Math.max(refusedUntil, free ?? (inFlight === 0 ? (moments.at(-1) ?? now) : now + minuteMs));
    },
  };
}

/** The portal counts by its own minutes; where one begins is told by the moment at which the oldest becomes free. */
function leavesWindowAt(now: number, freeAgainAt: number | null): number {
  const phase = (freeAgainAt ?? 0) % minuteMs;
  return Math.floor((now - phase) / minuteMs) * minuteMs + phase + windowMs;
}
