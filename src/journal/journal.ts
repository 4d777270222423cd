import * as v from "valibot";

import type { RunEvent } from "@/model/run-event.ts";

import type { RunJournal } from "./archive.ts";
import { runEventSchema } from "./schema/run-event-schema.ts";

/**
 * One event after the other, each checked before it is held: nothing gets in that could not be read again, and no field that the
 * vocabulary does not know.
 */
export function createJournal(runId: string, hold: (event: RunEvent) => Promise<void>): RunJournal {
  let last: Promise<void> = Promise.resolve();
  return {
    runId,
    append: (event) => {
      // Where the one before was rejected, this one is too, with the same cause.
      last = last.then(() => hold(v.parse(runEventSchema, event)));
      return last;
    },
  };
}
