import type { RunEvent } from "@/model/run-event.ts";

/** What the user, or a lost session, wants of the run. */
export type RunWish = "go" | "pause" | "stop";

/** Tells the engine to go on, to pause or to stop; a change wakes everything that only waits. */
export interface RunControl {
  readonly wish: RunWish;
  set(wish: RunWish): void;
  /** Aborted as soon as the wish changes; then another one takes its place. */
  readonly signal: AbortSignal;
}

export function createRunControl(): RunControl {
  let wish: RunWish = "go";
  let changes = new AbortController();
  return {
    get wish() {
      return wish;
    },
    get signal() {
      return changes.signal;
    },
    set: (next) => {
      // Once stopped, a run is not to be woken again.
      if (next === wish || wish === "stop") return;
      wish = next;
      const before = changes;
      changes = new AbortController();
      before.abort();
    },
  };
}

/** How the journal holds what the user wishes. `at` is Unix ms. */
export function wishEvent(wish: RunWish, at: number): RunEvent {
  switch (wish) {
    case "go":
      return { type: "run-resumed", at };
    case "pause":
      return { type: "pause-asked", at };
    case "stop":
      return { type: "stop-asked", at };
  }
}
