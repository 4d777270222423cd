import { openDB, type DBSchema, type IDBPDatabase } from "idb";

import type { ArchiveOwner } from "./archive.ts";

/** What all events of a run share. The summary may be that of another release. */
export interface HeldHead {
  readonly runId: string;
  readonly memberId: string;
  readonly userId: number;
  readonly version: number;
  readonly summary: unknown;
}

export interface HeldEvent {
  readonly runId: string;
  /** From 0, without gaps. */
  readonly seq: number;
  readonly event: unknown;
}

export interface JournalSchema extends DBSchema {
  runs: { key: string; value: HeldHead; indexes: { owner: [string, number] } };
  events: { key: [string, number]; value: HeldEvent };
}

type JournalDatabase = IDBPDatabase<JournalSchema>;

export const databaseName = "page-copier-journal";
const databaseVersion = 1;

/** Gives the open database; opens it anew where the browser has closed it, as some do while the computer sleeps. */
export type UseDatabase = () => Promise<JournalDatabase>;

export function createDatabase(): UseDatabase {
  let opened: Promise<JournalDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

/**
 * Rejects where another tab keeps the database shut, instead of waiting for that tab to be closed. The other way round this
 * one does not make way for a newer release: a run must not lose its journal.
 */
function open(onClosedByBrowser: () => void): Promise<JournalDatabase> {
  return new Promise((resolve, reject) => {
    openDB<JournalSchema>(databaseName, databaseVersion, {
      upgrade: (database) => {
        const runs = database.createObjectStore("runs", { keyPath: "runId" });
        runs.createIndex("owner", ["memberId", "userId"]);
        database.createObjectStore("events", { keyPath: ["runId", "seq"] });
      },
      blocked: () => {
        reject(new DOMException("Another tab keeps the database shut", blockedName));
      },
      terminated: onClosedByBrowser,
    }).then(resolve, reject);
  });
}

/** Name of the error where another tab keeps the database shut; browsers have none for it. */
export const blockedName = "BlockedError";

/** All events of a run, by their keys. */
export const eventsOf = (runId: string) => IDBKeyRange.bound([runId, 0], [runId, Infinity]);

export const isOwn = (head: HeldHead | undefined, { memberId, userId }: ArchiveOwner): head is HeldHead =>
  head !== undefined && head.memberId === memberId && head.userId === userId;

/** What `work` in a transaction gives, once the transaction is complete; rejects with the first cause of what went wrong. */
export async function complete<Value>(
  work: Promise<Value>,
  { done }: { readonly done: Promise<void> },
): Promise<Value> {
  const [worked, completed] = await Promise.allSettled([work, done]);
  // The browser calls a transaction aborted when one of its requests fails, which says nothing.
  if (worked.status === "rejected") throw worked.reason;
  if (completed.status === "rejected") throw completed.reason;
  return worked.value;
}
