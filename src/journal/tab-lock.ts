import type { RunLock } from "./run-lock.ts";

/** A lock that only this tab knows of. */
export function createTabLock(): RunLock {
  let holder: symbol | null = null;
  const waiting = new Set<() => void>();
  const release = (holding: symbol) => {
    if (holder !== holding) return;
    holder = null;
    for (const wake of waiting) wake();
  };
  return {
    isSure: false,
    take: () => {
      if (holder !== null) return Promise.resolve(null);
      const holding = Symbol("holding");
      holder = holding;
      return Promise.resolve(() => {
        release(holding);
      });
    },
    whenFree: (signal) =>
      new Promise((resolve) => {
        if (holder === null || signal.aborted) return resolve();
        const finish = () => {
          waiting.delete(finish);
          signal.removeEventListener("abort", finish);
          resolve();
        };
        waiting.add(finish);
        signal.addEventListener("abort", finish);
      }),
  };
}
