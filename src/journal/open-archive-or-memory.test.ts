import { IDBFactory, IDBObjectStore, IDBOpenDBRequest } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";

import { databaseName } from "./database.ts";
import { giveFreshStorage, openRows, openTab } from "./testing/open-tab.ts";
import { sampleEvents, samplePlan } from "./testing/samples.ts";

beforeEach(giveFreshStorage);

const refuse = (name: string) => () => {
  throw new DOMException("Refused", name);
};

/** The refusal, after a run has shown that the archive works all the same, without lasting. */
async function findRefusal(tab: ReturnType<typeof openTab>) {
  const { archive, refusal } = await tab;
  expect(archive.isLasting).toBe(false);
  const journal = await archive.begin(samplePlan, 1000);
  await journal.append(sampleEvents["run-started"]);
  expect(await archive.read(journal.runId)).toEqual({ ok: true, value: [sampleEvents["run-started"]] });
  return refusal;
}

test("where storage works, nothing is left of having tried it", async () => {
  const { archive, refusal } = await openTab();
  expect([archive.isLasting, refusal]).toEqual([true, null]);
  expect(await (await openRows()).count("events")).toBe(0);
});

test("storage that throws when it is touched is refused", async () => {
  vi.stubGlobal("indexedDB", undefined);
  Object.defineProperty(globalThis, "indexedDB", { configurable: true, get: refuse("SecurityError") });
  expect(await findRefusal(openTab())).toEqual({ why: "refused", detail: "SecurityError" });
});

test("storage that throws when it is opened is refused", async () => {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(refuse("SecurityError"));
  expect(await findRefusal(openTab())).toEqual({ why: "refused", detail: "SecurityError" });
});

test("storage that a newer release has written is left to that one", async () => {
  (await openDB(databaseName, 99)).close();
  expect(await findRefusal(openTab())).toEqual({ why: "newer-release", detail: "VersionError" });
});

test("storage that another tab keeps shut is not waited for", async () => {
  const older = await openDB(databaseName, 1);
  const { indexedDB } = globalThis;
  vi.stubGlobal("indexedDB", { open: (name: string) => indexedDB.open(name, 2) });
  expect(await findRefusal(openTab())).toMatchObject({ why: "other-tab" });
  older.close();
});

test("storage that opens and then has no room is refused", async () => {
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(refuse("QuotaExceededError"));
  expect(await findRefusal(openTab())).toEqual({ why: "full", detail: "QuotaExceededError" });
});

test("storage that forgets what was written is refused", async () => {
  vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function get(this: IDBObjectStore) {
    return this.count([0, 0]);
  });
  expect(await findRefusal(openTab())).toEqual({ why: "refused", detail: "DataError" });
});

test("storage that does not answer is not waited for", async () => {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => new IDBOpenDBRequest());
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  expect(await findRefusal(openTab({ clock }))).toEqual({ why: "no-answer", detail: "" });
});

test("a browser without channels holds runs all the same", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const { archive } = await openTab();
  const journal = await archive.begin(samplePlan, 1000);
  await journal.append(sampleEvents["run-started"]);
  archive.watch(() => undefined)();
  expect(await archive.read(journal.runId)).toMatchObject({ ok: true });
});
