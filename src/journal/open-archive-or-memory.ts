import type { Clock } from "@/lib/clock.ts";
import type { StorageRefusal } from "@/model/storage-refusal.ts";

import type { ArchiveOwner, RunArchive } from "./archive.ts";
import { createBroadcast, type Channel } from "./broadcast.ts";
import { blockedName, complete, createDatabase, eventsOf, type UseDatabase } from "./database.ts";
import { createMemoryArchive } from "./memory-archive.ts";
import { openArchive } from "./open-archive.ts";

/** A browser that has not opened its storage by then is taken to refuse it; the app must not wait for ever. */
const openWithinMs = 10_000;

export interface ArchiveSeams {
  readonly owner: ArchiveOwner;
  readonly newRunId: () => string;
  readonly openChannel: (name: string) => Channel;
  readonly clock: Clock;
}

/** The lasting archive, or where the browser refuses it one in memory, together with why. */
export async function openArchiveOrMemory({
  owner,
  newRunId,
  openChannel,
  clock,
}: ArchiveSeams): Promise<{ readonly archive: RunArchive; readonly refusal: StorageRefusal | null }> {
  const use = createDatabase();
  const refusal = await tryStorage(use, newRunId(), clock);
  if (refusal !== null) return { archive: createMemoryArchive(newRunId), refusal };
  const broadcast = createBroadcast(owner, openChannel);
  return { archive: openArchive({ owner, use, broadcast, newRunId }), refusal };
}

/** That it opens proves nothing: some browsers refuse when the first row is written. */
async function tryStorage(use: UseDatabase, runId: string, clock: Clock): Promise<StorageRefusal | null> {
  const answered = new AbortController();
  const tooLate = clock
    .sleep(openWithinMs, answered.signal)
    .then((): StorageRefusal => ({ why: "no-answer", detail: "" }));
  const refusal = await Promise.race([probe(use, runId).then(() => null, explainRefusal), tooLate]);
  answered.abort();
  return refusal;
}

/** Writes, reads and deletes an event of a run that has no head, which is never shown should it be left behind. */
async function probe(use: UseDatabase, runId: string): Promise<void> {
  const database = await use();
  const key: [string, number] = [runId, 0];
  const write = database.transaction("events", "readwrite", { durability: "strict" });
  await complete(write.store.add({ runId, seq: 0, event: "probe" }), write);
  const held = await database.get("events", key);
  await database.delete("events", eventsOf(runId));
  if (held?.event !== "probe") throw new DOMException("What was written is not there", "DataError");
}

function explainRefusal(error: unknown): StorageRefusal {
  const detail = error instanceof Error ? error.name : "";
  if (detail === "QuotaExceededError") return { why: "full", detail };
  if (detail === "VersionError") return { why: "newer-release", detail };
  if (detail === blockedName) return { why: "other-tab", detail };
  return { why: "refused", detail };
}
