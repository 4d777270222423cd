import { failed } from "@/lib/result.ts";
import type { RunSummary } from "@/model/run-summary.ts";

import {
  journalVersion,
  sortSummaries,
  summariseStart,
  type ArchiveOwner,
  type RunArchive,
} from "./archive.ts";
import type { Broadcast } from "./broadcast.ts";
import { complete, eventsOf, isOwn, type UseDatabase } from "./database.ts";
import { createJournal } from "./journal.ts";
import { readEvents, readSummary } from "./read-run.ts";
import { createEventWriter } from "./write-event.ts";

export interface ArchiveParts {
  readonly owner: ArchiveOwner;
  readonly use: UseDatabase;
  readonly broadcast: Broadcast;
  /** Gives an id that no run has had. */
  readonly newRunId: () => string;
}

/** The runs of one owner in IndexedDB (decision 010). */
export function openArchive(parts: ArchiveParts): RunArchive {
  const { owner, use, broadcast, newRunId } = parts;
  const journalOf = (runId: string, first: number | null) => {
    const write = createEventWriter(runId, parts, first);
    return createJournal(runId, async (event) => {
      await write(event);
      broadcast.tell(runId);
    });
  };
  return {
    isLasting: true,
    begin: async (plan, at) => {
      const runId = newRunId();
      const summary = summariseStart(runId, plan, at);
      const transaction = (await use()).transaction("runs", "readwrite", { durability: "strict" });
      const head = { runId, ...owner, version: journalVersion, summary };
      await complete(transaction.store.add(head), transaction);
      return journalOf(runId, 0);
    },
    reopen: (runId) => journalOf(runId, null),
    list: async () => {
      const { memberId, userId } = owner;
      const heads = await (await use()).getAllFromIndex("runs", "owner", [memberId, userId]);
      return sortSummaries(heads.map(readSummary));
    },
    read: (runId) =>
      readRun(parts, runId).catch((error: unknown) =>
        failed({ what: "unreadable", detail: error instanceof Error ? error.name : String(error) }),
      ),
    count: async (runId) => (await use()).count("events", eventsOf(runId)),
    summarise: (summary) => summarise(parts, summary),
    forget: (runId) => forget(parts, runId),
    watch: (onWritten) => broadcast.listen(onWritten),
  };
}

async function readRun({ owner, use }: ArchiveParts, runId: string) {
  const transaction = (await use()).transaction(["runs", "events"]);
  const read = Promise.all([
    transaction.objectStore("runs").get(runId),
    transaction.objectStore("events").getAll(eventsOf(runId)),
  ]);
  const [head, events] = await complete(read, transaction);
  return isOwn(head, owner) ? readEvents(head, events) : failed({ what: "gone" } as const);
}

/** A run that was forgotten in the meantime stays forgotten. */
async function summarise({ owner, use }: ArchiveParts, summary: RunSummary): Promise<void> {
  const transaction = (await use()).transaction("runs", "readwrite", { durability: "relaxed" });
  const write = async () => {
    const head = await transaction.store.get(summary.runId);
    if (isOwn(head, owner) && head.version === journalVersion)
      await transaction.store.put({ ...head, summary });
  };
  await complete(write(), transaction);
}

async function forget({ owner, use }: ArchiveParts, runId: string): Promise<void> {
  const transaction = (await use()).transaction(["runs", "events"], "readwrite");
  const write = async () => {
    const runs = transaction.objectStore("runs");
    if (!isOwn(await runs.get(runId), owner)) return;
    await Promise.all([runs.delete(runId), transaction.objectStore("events").delete(eventsOf(runId))]);
  };
  await complete(write(), transaction);
}
