import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { onTestFinished, vi } from "vitest";

import type { Clock } from "@/lib/clock.ts";
import { userId } from "@/model/ids.ts";

import type { ArchiveOwner } from "../archive.ts";
import { databaseName, type JournalSchema } from "../database.ts";
import { openArchiveOrMemory } from "../open-archive-or-memory.ts";

/** An empty browser storage; call it before each test. */
export function giveFreshStorage(): void {
  vi.stubGlobal("indexedDB", new IDBFactory());
}

/** The rows themselves, beside the archive: what another release or a broken disk would leave there. */
export const openRows = () => openDB<JournalSchema>(databaseName);

export const sampleOwner: ArchiveOwner = { memberId: "portal-1", userId: userId(7) };

/** Nobody waits too long. */
const patientClock: Clock = {
  now: () => 0,
  sleep: (_ms, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener("abort", () => {
        resolve();
      });
    }),
};

/** A tab of one browser, as it is after the app has been loaded. */
export function openTab({ owner = sampleOwner, clock = patientClock } = {}) {
  return openArchiveOrMemory({
    owner,
    clock,
    newRunId: () => crypto.randomUUID(),
    openChannel: (name) => {
      const channel = new BroadcastChannel(name);
      onTestFinished(() => {
        channel.close();
      });
      return channel;
    },
  });
}
