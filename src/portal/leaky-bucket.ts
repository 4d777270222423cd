import type { Clock } from "@/lib/clock.ts";

/** How many requests a portal takes (contract A9). A batch is one request. */
export interface Pace {
  /** At once. */
  readonly burst: number;
  /** From then on. */
  readonly perSecond: number;
}

export const standardPace: Pace = { burst: 50, perSecond: 2 };
export const enterprisePace: Pace = { burst: 250, perSecond: 5 };

/** How much the time that requests take to arrive may differ, in seconds; so much of the burst is left alone. */
const jitterSeconds = 1;

/** What we drain of the portal's drain, so that clocks that run apart never add up. */
const share = 0.995;

/** The portal's bucket as the contract describes it (A9), kept a little smaller. */
export interface LeakyBucket {
  /** Ms until one more request fits; 0 where it does. */
  waitingTime(): number;
  add(): void;
  fill(): void;
  pace(): Pace;
  setPace(pace: Pace): void;
  /** Part of the pace that is used, above 0 and up to 1. */
  setSpeed(speed: number): void;
}

export function createLeakyBucket(now: Clock["now"], initial: Pace): LeakyBucket {
  let pace = initial;
  let speed = 1;
  let level = 0;
  let drainedAt = now();
  const drainPerSecond = () => pace.perSecond * share * speed;
  const capacity = () => pace.burst - pace.perSecond * jitterSeconds;
  const drain = () => {
    const at = now();
    // A clock that was set back drains nothing.
    const seconds = Math.max(0, at - drainedAt) / 1000;
    level = Math.max(0, level - seconds * drainPerSecond());
    drainedAt = at;
  };
  return {
    waitingTime: () => {
      drain();
      return Math.ceil((Math.max(0, level + 1 - capacity()) / drainPerSecond()) * 1000);
    },
    add: () => {
      level += 1;
    },
    fill: () => {
      drain();
      level = Math.max(level, capacity());
    },
    pace: () => pace,
    setPace: (next) => {
      drain();
      pace = next;
    },
    setSpeed: (next) => {
      drain();
      speed = next;
    },
  };
}
