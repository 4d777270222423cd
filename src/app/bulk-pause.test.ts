import { expect, test } from "vitest";

import type { RunState } from "@/model/run.ts";

import { PT } from "../../e2e/portal/conformance/fixture.ts";
import { breakCall, signedOut } from "./testing/break-call.ts";
import { copyMethod, outOfTrash, planSeveral, promoToShop } from "./testing/errands.ts";
import {
  copiesMade,
  copyCalls,
  east,
  isFinished,
  isPaused,
  once,
  prepareToEast,
  tally,
  until,
} from "./testing/many-pages.ts";
import { openWorld, type World } from "./testing/world.ts";

const doneSoFar = (count: number) => (state: RunState) => (tally(state).done ?? 0) >= count;

function expectEachOnce(world: World, count: number): void {
  expect([...copiesMade(world, east).values()]).toEqual(once(count));
  expect(copyCalls(world)).toHaveLength(count);
}

test("a pause in the very moment of the start counts, and the run goes on when asked", async () => {
  const { world, plan } = await prepareToEast(5);
  world.store.start(plan);
  world.store.pause();
  expect(tally(await until(world, isPaused))).toEqual({ waiting: 5 });
  expect(copyCalls(world)).toEqual([]);
  world.store.resume();
  expect(tally(await until(world, isFinished))).toEqual({ done: 5 });
  expectEachOnce(world, 5);
});

test("a stop in the very moment of the start counts: nothing is sent", async () => {
  const { world, plan } = await prepareToEast(5);
  world.store.start(plan);
  world.store.stop();
  const state = await until(world, isFinished);
  expect(state).toMatchObject({ stopped: true });
  expect(tally(state)).toEqual({ skipped: 5 });
  expect(world.newPages()).toEqual([]);
});

test.each(["landing.site.getFolders", "landing.block.getlist", copyMethod])(
  "a pause while %s is under way lets that settle, and each page is made once in the end",
  async (method) => {
    const { world, plan } = await prepareToEast(12);
    const hold = world.local.hold(method);
    world.store.start(plan);
    await hold.waitFor();
    world.store.pause();
    expect(world.store.getSnapshot()).toMatchObject({ phase: { at: "pausing" } });
    hold.release();
    const paused = await until(world, isPaused);
    const sent = copyCalls(world).length;
    expect(sent).toBeLessThanOrEqual(4);
    expect(tally(paused)).toEqual(sent === 0 ? { waiting: 12 } : { done: sent, waiting: 12 - sent });
    world.store.resume();
    expect(tally(await until(world, isFinished))).toEqual({ done: 12 });
    expectEachOnce(world, 12);
  },
);

test("a pause that is taken back before everything has come to rest changes nothing but the moment", async () => {
  const { world, plan } = await prepareToEast(12);
  const hold = world.local.hold(copyMethod);
  world.store.start(plan);
  await hold.waitFor();
  world.store.pause();
  world.store.resume();
  hold.release();
  expect(tally(await until(world, doneSoFar(1)))).not.toEqual({});
  expect(world.store.getSnapshot()).toMatchObject({ phase: { at: "working" } });
  expect(tally(await until(world, isFinished))).toEqual({ done: 12 });
  expectEachOnce(world, 12);
});

test("a pause taken back while folders are made is over when the copying begins", async () => {
  const { world, plan } = await prepareToEast(3, { newFolder: "Copies" });
  const making = world.local.hold("landing.site.addFolder");
  world.store.start(plan);
  await making.waitFor();
  world.store.pause();
  world.store.resume();
  const copying = world.local.hold(copyMethod);
  making.release();
  await copying.waitFor();
  expect(world.store.getSnapshot()).toMatchObject({ phase: { at: "working" } });
  copying.release();
  expect(tally(await until(world, isFinished))).toEqual({ done: 3 });
  expectEachOnce(world, 3);
});

test("a stop lets what is in flight settle, and skips the rest", async () => {
  const { world, plan } = await prepareToEast(20);
  world.store.start(plan);
  await until(world, (state) => (tally(state).copying ?? 0) === 4);
  world.store.stop();
  const state = await until(world, isFinished);
  const made = world.newPages().length;
  expect(tally(state)).toEqual({ done: made, skipped: 20 - made });
  expect(copyCalls(world)).toHaveLength(made);
});

test("a stop while a lost answer is looked for waits for the answer to that, and skips the rest", async () => {
  const { world, plan } = await prepareToEast(6);
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true } });
  world.store.start(plan);
  await until(world, (state) => (tally(state).unsure ?? 0) === 1);
  world.store.stop();
  const state = await until(world, isFinished);
  expect(tally(state)).toEqual({ done: 1, skipped: 5 });
  expectEachOnce(world, 1);
});

test("a stop while a page taken out of the trash waits for the portal's limit puts it back", async () => {
  const world = openWorld();
  const plan = await planSeveral(world, [outOfTrash, promoToShop]);
  world.local.addFault({
    method: copyMethod,
    effect: { do: "error", code: "OPERATION_TIME_LIMIT" },
    times: null,
  });
  world.store.start(plan);
  await until(world, (state) => (tally(state).held ?? 0) === 1 && !world.page(PT).deleted);
  world.store.stop();
  expect(tally(await until(world, isFinished))).toEqual({ skipped: 2 });
  expect(world.page(PT).deleted).toBe(true);
});

test("a limit of the portal is told with its moment while nothing can be sent, and a stop does not wait for it", async () => {
  const { world, plan } = await prepareToEast(6);
  world.local.addFault({
    method: copyMethod,
    effect: { do: "error", code: "OPERATION_TIME_LIMIT" },
    times: null,
  });
  world.store.start(plan);
  const state = await until(world, (run) => run.at === "running" && run.phase.at === "held");
  expect(state).toMatchObject({ phase: { why: "operating-limit" } });
  const begin = world.clock.now();
  world.store.stop();
  expect(tally(await until(world, isFinished))).toEqual({ skipped: 6 });
  expect(world.clock.now() - begin).toBeLessThan(5000);
});

test.each([
  ["making folders", "makeFolders", 1],
  ["looking for the folders", "readTarget", 1],
  ["checking", "readSides", 1],
  ["sending", "copyPage", 3],
  ["looking for a lost answer", "readPagesAbove", 1],
  ["reading back", "readBack", 1],
] as const)(
  "a session lost while %s pauses the run, and afterwards each page is made once",
  async (_what, call, nth) => {
    const wrap = breakCall(call, nth, { ran: false, failure: () => signedOut });
    const { world, plan } = await prepareToEast(10, { newFolder: "Copies", wrap });
    world.local.addFault({ method: copyMethod, nth: 2, effect: { do: "drop", ran: true } });
    world.store.start(plan);
    expect(await until(world, isPaused)).toMatchObject({
      phase: { why: { what: "session", failure: { code: "user_access_error" } } },
    });
    world.store.resume();
    expect(tally(await until(world, isFinished))).toEqual({ done: 10 });
    expect([...copiesMade(world, east).values()]).toEqual(once(10));
    expect([...world.local.state.folders.values()]).toHaveLength(1);
  },
);
