import { expect, test } from "vitest";

import { createMemoryArchive } from "./memory-archive.ts";
import { sampleEvents, samplePlan } from "./testing/samples.ts";

const started = sampleEvents["run-started"];
const sent = sampleEvents["copy-sent"];

function openMemory() {
  let runs = 0;
  return createMemoryArchive(() => `run-${(runs += 1)}`);
}

test("memory holds runs in order, lists them newest first, and does not pretend to last", async () => {
  const archive = openMemory();
  const journal = await archive.begin(samplePlan, 1000);
  await Promise.all([journal.append(started), journal.append(sent)]);
  await archive.begin(samplePlan, 2000);
  await archive.reopen(journal.runId).append(sampleEvents["copy-answered"]);

  const events = [started, sent, sampleEvents["copy-answered"]];
  expect(archive.isLasting).toBe(false);
  expect((await archive.list()).map(({ runId }) => runId)).toEqual(["run-2", "run-1"]);
  expect(await archive.read("run-1")).toEqual({ ok: true, value: events });
  expect(archive.events("run-1")).toEqual(events);
});

test("memory keeps the summary that it was last given", async () => {
  const archive = openMemory();
  await archive.begin(samplePlan, 1000);
  const [begun] = await archive.list();
  if (begun === undefined) expect.fail("no run is listed");
  await archive.summarise({ ...begun, done: 2 });
  await archive.summarise({ ...begun, runId: "never-there" });
  expect(await archive.list()).toEqual([{ ...begun, done: 2 }]);
});

test("a run forgotten in memory is gone and cannot be written to", async () => {
  const archive = openMemory();
  const journal = await archive.begin(samplePlan, 1000);
  await archive.forget(journal.runId);
  await expect(journal.append(started)).rejects.toThrow("not held here");
  expect(await archive.read(journal.runId)).toEqual({ ok: false, failure: { what: "gone" } });
  expect(await archive.list()).toEqual([]);
  expect(archive.events(journal.runId)).toEqual([]);
});

test("what memory hands out does not change with what is appended later", async () => {
  const archive = openMemory();
  const journal = await archive.begin(samplePlan, 1000);
  const before = archive.events(journal.runId);
  await journal.append(started);
  expect(before).toEqual([]);
});
