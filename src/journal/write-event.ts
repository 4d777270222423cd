import type { RunEvent } from "@/model/run-event.ts";

import { journalVersion, type ArchiveOwner } from "./archive.ts";
import { complete, eventsOf, isOwn, type HeldHead, type UseDatabase } from "./database.ts";
import { durabilityOf } from "./durability.ts";

/**
 * Gives what writes the events of a run, one transaction each, and resolves once it is complete; `first` is the number of the
 * next event, `null` where it has to be looked up. Rejects where the run is gone, is somebody else's or of another release, and
 * where another tab has written on: nothing is ever overwritten.
 */
export function createEventWriter(
  runId: string,
  { owner, use }: { readonly owner: ArchiveOwner; readonly use: UseDatabase },
  first: number | null,
): (event: RunEvent) => Promise<void> {
  let next = first;
  return async (event) => {
    const database = await use();
    const durability = durabilityOf(event);
    const transaction = database.transaction(["runs", "events"], "readwrite", { durability });
    const events = transaction.objectStore("events");
    const write = async () => {
      expectWritable(await transaction.objectStore("runs").get(runId), runId, owner);
      const seq = next ?? ((await events.openKeyCursor(eventsOf(runId), "prev"))?.key[1] ?? -1) + 1;
      await events.add({ runId, seq, event });
      return seq;
    };
    next = (await complete(write(), transaction)) + 1;
  };
}

function expectWritable(head: HeldHead | undefined, runId: string, owner: ArchiveOwner): void {
  if (!isOwn(head, owner)) throw new Error(`Run ${runId} is not held here`);
  if (head.version !== journalVersion) throw new Error(`Run ${runId} is of another release`);
}
