import type { Clock } from "@/lib/clock.ts";

/** Wakes the one who waits for something to happen; what rings before is not missed. */
export interface Bell {
  ring(): void;
  /** Resolves when it rings, at `until` (Unix ms; `null`: never), or when aborted. */
  wait(clock: Clock, until: number | null, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  let hasRung = false;
  let wake: (() => void) | null = null;
  return {
    ring: () => {
      hasRung = true;
      wake?.();
    },
    wait: async (clock, until, signal) => {
      if (!hasRung && !signal.aborted) {
        const over = new AbortController();
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener("abort", () => resolve(), { once: true, signal: over.signal });
          if (until !== null) void clock.sleep(until - clock.now(), over.signal).then(resolve);
        });
        over.abort();
        wake = null;
      }
      hasRung = false;
    },
  };
}
