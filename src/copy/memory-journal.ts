import type { RunEvent } from "@/model/run.ts";

import type { Journal } from "./ports.ts";

/** A journal that lasts as long as the tab; `read` gives what it holds, in order. */
export function createMemoryJournal(): Journal & { read(): readonly RunEvent[] } {
  const events: RunEvent[] = [];
  return {
    append: (event) => {
      events.push(event);
      return Promise.resolve();
    },
    read: () => [...events],
  };
}
