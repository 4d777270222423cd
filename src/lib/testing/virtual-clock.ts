import type { Clock } from "../clock.ts";

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * Time that passes only where somebody sleeps: as soon as nothing else is left to do, it jumps to the next moment that is
 * waited for. Give the same clock to both sides of a test, and minutes take no time.
 */
export function createVirtualClock(start = 1_767_600_000_000): Clock {
  let now = start;
  let timers: readonly Timer[] = [];
  let isRunning = false;

  const run = async () => {
    isRunning = true;
    const turns = openTurns();
    while (timers.length > 0) {
      await turns.next();
      const [next, ...later] = timers.toSorted((a, b) => a.at - b.at);
      timers = later;
      if (next === undefined) break;
      now = Math.max(now, next.at);
      next.wake();
    }
    turns.close();
    isRunning = false;
  };

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((wake) => {
        if (ms <= 0 || signal?.aborted === true) return wake();
        const timer = { at: now + ms, wake };
        timers = [...timers, timer];
        signal?.addEventListener("abort", () => {
          timers = timers.filter((other) => other !== timer);
          wake();
        });
        if (!isRunning) void run();
      }),
  };
}

/** `next` resolves after every promise that can settle now has settled. */
function openTurns(): { next(): Promise<void>; close(): void } {
  const { port1, port2 } = new MessageChannel();
  let wake: () => void = () => undefined;
  port1.addEventListener("message", () => wake());
  port1.start();
  return {
    next: () =>
      new Promise((resolve) => {
        wake = resolve;
        port2.postMessage(null);
      }),
    close: () => port1.close(),
  };
}
