import { forceCloseDatabase, IDBDatabase, IDBObjectStore } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";

import { answered, holdRun, openLasting, sent, started } from "./testing/lasting-archive.ts";
import { giveFreshStorage, openRows, sampleOwner } from "./testing/open-tab.ts";
import { sampleEvents, samplePlan } from "./testing/samples.ts";

beforeEach(giveFreshStorage);

test("events of every type are there after a reload, in the order in which they were appended", async () => {
  const events = Object.values(sampleEvents);
  const journal = await (await openLasting()).begin(samplePlan, 1000);
  await Promise.all(events.map((event) => journal.append(event)));

  expect(await (await openLasting()).read(journal.runId)).toEqual({ ok: true, value: events });
});

test("a run that is taken up again goes on behind its last event", async () => {
  const runId = await holdRun(await openLasting(), [started, sent]);
  const journal = (await openLasting()).reopen(runId);
  await Promise.all([journal.append(answered), journal.append(sampleEvents["run-finished"])]);

  expect(await (await openLasting()).read(runId)).toEqual({
    ok: true,
    value: [started, sent, answered, sampleEvents["run-finished"]],
  });
});

test("a run is listed from its first moment on, the newest first", async () => {
  const archive = await openLasting();
  const older = await holdRun(archive, [], 1000);
  const newer = await holdRun(archive, [], 2000);

  const begun = {
    finishedAt: null,
    sourceSite: samplePlan.copies[0]?.sourceSite.title,
    total: 2,
    done: 0,
    takenBack: 0,
    copies: [],
  };
  const targetSites = ["Outlet", "Shop <b>&amp;</b>"];
  expect(await archive.list()).toEqual([
    { ...begun, runId: newer, startedAt: 2000, targetSites, unknownKeys: [] },
    { ...begun, runId: older, startedAt: 1000, targetSites, unknownKeys: [] },
  ]);
  expect(await archive.read(newer)).toEqual({ ok: true, value: [] });
});

test("the list tells what was last summarised", async () => {
  const archive = await openLasting();
  await holdRun(archive, [started]);
  const [begun] = await archive.list();
  if (begun === undefined) expect.fail("no run is listed");
  const summary = { ...begun, finishedAt: 5000, done: 1, unknownKeys: ["c2"] };
  await archive.summarise(summary);

  expect(await (await openLasting()).list()).toEqual([summary]);
});

test("an event that does not fit makes its run unreadable, names the place and stays where it is", async () => {
  const archive = await openLasting();
  const runId = await holdRun(archive, [started, sent, answered]);
  const rows = await openRows();
  const broken = { runId, seq: 1, event: { ...sent, intent: { ...sent.intent, mark: "89" } } };
  await rows.put("events", broken);

  const problem = { what: "unreadable", detail: "event 1: intent.mark" };
  expect(await archive.read(runId)).toEqual({ ok: false, failure: problem });
  expect(await archive.list()).toMatchObject([{ runId, total: 2 }]);
  expect(await rows.get("events", [runId, 1])).toEqual(broken);
});

test("a run in which an event is missing cannot be read", async () => {
  const archive = await openLasting();
  const runId = await holdRun(archive, [started, sent, answered]);
  await (await openRows()).delete("events", [runId, 1]);

  const problem = { what: "unreadable", detail: "event 1: missing" };
  expect(await archive.read(runId)).toEqual({ ok: false, failure: problem });
});

test("a run of another release is listed, told apart, and not written to", async () => {
  const archive = await openLasting();
  const runId = await holdRun(archive, [started]);
  const head = { ...sampleOwner, runId, version: 2, summary: { startedAt: 3000, total: "many" } };
  await (await openRows()).put("runs", head);

  expect(await archive.read(runId)).toEqual({ ok: false, failure: { what: "other-version", version: 2 } });
  const rest = {
    finishedAt: null,
    sourceSite: "",
    targetSites: [],
    total: 0,
    done: 0,
    takenBack: 0,
    copies: [],
    unknownKeys: [],
  };
  expect(await archive.list()).toEqual([{ runId, startedAt: 3000, ...rest }]);
  await expect(archive.reopen(runId).append(sent)).rejects.toThrow("another release");
});

test("a storage that fails while it is read is a run that cannot be read", async () => {
  const archive = await openLasting();
  const runId = await holdRun(archive, [started]);
  vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
    throw new DOMException("The disk is broken", "UnknownError");
  });

  const problem = { what: "unreadable", detail: "UnknownError" };
  expect(await archive.read(runId)).toEqual({ ok: false, failure: problem });
});

test("where an event cannot be held, none of the later ones is", async () => {
  const archive = await openLasting();
  const journal = await archive.begin(samplePlan, 1000);
  await journal.append(started);
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(() => {
    throw new DOMException("The disk is full", "QuotaExceededError");
  });
  const appended = [journal.append(sent), journal.append(answered)];

  for (const append of appended) await expect(append).rejects.toThrow("The disk is full");
  await expect(journal.append(answered)).rejects.toThrow("The disk is full");
  expect(await archive.read(journal.runId)).toEqual({ ok: true, value: [started] });
});

test("an event counts as held only when its transaction is complete", async () => {
  const archive = await openLasting();
  const journal = await archive.begin(samplePlan, 1000);
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(function add(this: IDBObjectStore, row) {
    const request = this.put(row);
    request.addEventListener("success", () => {
      this.transaction.abort();
    });
    return request;
  });

  await expect(journal.append(started)).rejects.toMatchObject({ name: "AbortError" });
  expect(await archive.read(journal.runId)).toEqual({ ok: true, value: [] });
});

test("storage that the browser has closed, as it may while the computer sleeps, is opened anew", async () => {
  const archive = await openLasting();
  const opened = vi.spyOn(IDBDatabase.prototype, "transaction");
  const journal = await archive.begin(samplePlan, 1000);
  // Its type asks for the class; it takes an instance.
  Reflect.apply(forceCloseDatabase, undefined, opened.mock.contexts);
  await journal.append(started);

  expect(await archive.read(journal.runId)).toEqual({ ok: true, value: [started] });
});

test("an event that could not be read again is not held", async () => {
  const archive = await openLasting();
  const journal = await archive.begin(samplePlan, 1000);
  await expect(journal.append({ ...sampleEvents["copy-absent"], lookedUpTo: Number.NaN })).rejects.toThrow(
    "NaN",
  );
  expect(await archive.read(journal.runId)).toEqual({ ok: true, value: [] });
});

test.each([
  ["strict", started],
  ["strict", sent],
  ["strict", answered],
  ["strict", sampleEvents["folder-sent"]],
  ["strict", sampleEvents["folder-made"]],
  ["strict", sampleEvents["restoring-source"]],
  ["strict", sampleEvents["trashing-orphan"]],
  ["relaxed", sampleEvents["checking"]],
  ["relaxed", sampleEvents["copy-done"]],
] as const)("durability is %s for $type", async (durability, event) => {
  const journal = await (await openLasting()).begin(samplePlan, 1000);
  const opened = vi.spyOn(IDBDatabase.prototype, "transaction");
  await journal.append(event);

  expect(opened.mock.calls.map((call) => call[2])).toEqual([{ durability }]);
});

test("a forgotten run is gone, its events too, and can no longer be written to", async () => {
  const archive = await openLasting();
  const kept = await holdRun(archive, [started]);
  const journal = await archive.begin(samplePlan, 2000);
  await journal.append(started);
  await archive.forget(journal.runId);

  expect((await archive.list()).map(({ runId }) => runId)).toEqual([kept]);
  expect(await archive.read(journal.runId)).toEqual({ ok: false, failure: { what: "gone" } });
  expect(await (await openRows()).count("events")).toBe(1);
  await expect(journal.append(sent)).rejects.toThrow("not held here");
  await archive.forget("never-there");
});
