import { beforeEach, expect, test } from "vitest";

import { userId } from "@/model/ids.ts";

import { answered, holdRun, openLasting, sent, started } from "./testing/lasting-archive.ts";
import { giveFreshStorage, sampleOwner } from "./testing/open-tab.ts";
import { sampleEvents } from "./testing/samples.ts";

beforeEach(giveFreshStorage);

test.each([
  { memberId: "portal-2", userId: sampleOwner.userId },
  { memberId: sampleOwner.memberId, userId: userId(8) },
])("runs of another portal or user are neither shown nor touched: $memberId, $userId", async (owner) => {
  const mine = await openLasting();
  const runId = await holdRun(mine, [started]);
  const theirs = await openLasting(owner);

  expect(await theirs.list()).toEqual([]);
  expect(await theirs.read(runId)).toEqual({ ok: false, failure: { what: "gone" } });
  await expect(theirs.reopen(runId).append(sent)).rejects.toThrow("not held here");
  await theirs.forget(runId);
  const [summary] = await mine.list();
  if (summary === undefined) expect.fail("the run is gone");
  await theirs.summarise({ ...summary, done: 99 });

  expect(await mine.list()).toEqual([summary]);
  expect(await mine.read(runId)).toEqual({ ok: true, value: [started] });
});

test("two tabs that write to one run never mix: the one that is behind is refused", async () => {
  const runId = await holdRun(await openLasting(), [started]);
  const one = (await openLasting()).reopen(runId);
  const other = (await openLasting()).reopen(runId);
  await one.append(sent);
  await other.append(answered);

  await expect(one.append(sampleEvents["run-finished"])).rejects.toMatchObject({
    name: "ConstraintError",
  });
  expect(await (await openLasting()).read(runId)).toEqual({ ok: true, value: [started, sent, answered] });
});

test("another tab is told of every event once it can be read there; the own tab is not", async () => {
  const here = await openLasting();
  const there = await openLasting();
  const heardHere: string[] = [];
  const stopHere = here.watch((runId) => heardHere.push(runId));
  const heard = new Promise<string>((resolve) => {
    there.watch(resolve);
  });
  const runId = await holdRun(here, [started]);

  expect(await heard).toBe(runId);
  expect(await there.read(runId)).toEqual({ ok: true, value: [started] });

  const echo = new Promise<string>((resolve) => {
    here.watch(resolve);
  });
  const other = await holdRun(there, [started]);
  expect(await echo).toBe(other);
  expect(heardHere).toEqual([other]);

  stopHere();
  const third = await openLasting();
  const last = new Promise<string>((resolve) => {
    here.watch(resolve);
  });
  await holdRun(third, [started]);
  await last;
  expect(heardHere).toEqual([other]);
});

test("a tab of another user is told nothing", async () => {
  const heard: string[] = [];
  const theirs = await openLasting({ ...sampleOwner, userId: userId(8) });
  theirs.watch((runId) => heard.push(runId));
  const reader = await openLasting();
  const arrived = new Promise<string>((resolve) => {
    reader.watch(resolve);
  });
  await holdRun(await openLasting(), [started]);
  await arrived;

  expect(heard).toEqual([]);
});
