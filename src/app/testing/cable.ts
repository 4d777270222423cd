import type { Connection } from "@/copy/ports.ts";

/** A connection that a test can cut. */
export interface Cable extends Connection {
  readonly set: (online: boolean) => void;
}

export function createCable(): Cable {
  let isOnline = true;
  let waiting: (() => void)[] = [];
  return {
    isOnline: () => isOnline,
    whenOnline: (signal) =>
      new Promise((resolve) => {
        if (isOnline || signal.aborted) return resolve();
        waiting.push(resolve);
        signal.addEventListener("abort", () => resolve(), { once: true });
      }),
    set: (online) => {
      isOnline = online;
      if (!online) return;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}
