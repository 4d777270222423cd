import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";

import { breakCall, signedOut } from "./testing/break-call.ts";
import { lostConnection } from "./testing/breaking-browser.ts";
import { isFinished, isPaused, until } from "./testing/many-pages.ts";
import { openMortalTab } from "./testing/mortal-tab.ts";
import {
  copyFlat,
  copyTree,
  setRight,
  trashMethod,
  undo,
  undoFoldersOf,
  undoOf,
} from "./testing/taking-back.ts";

test.each([
  ["done, and its answer is lost", true],
  ["lost on its way", false],
])("a request that is %s is settled by looking", async (_what, ran) => {
  const run = await copyFlat(3, {
    wrap: breakCall("trashPages", 1, { ran, failure: () => lostConnection }),
  });
  expect(undoOf(await undo(run.world, run.keys))).toEqual(run.keys.map(() => "trashed"));
  // Six copies in one request, which is sent again only if nothing came of it.
  expect(run.world.tries(trashMethod)).toBe(6);
});

test("what is lost while the portal is still at work on it is waited for, and not said to have stayed", async () => {
  let isLost = false;
  const run = await copyFlat(1, {
    around: (call, clock) => (method, params) => {
      if (isLost || !JSON.stringify(params).includes(trashMethod)) return call(method, params);
      isLost = true;
      void clock.sleep(40_000).then(() => call(method, params));
      return Promise.resolve(failed(lostConnection));
    },
  });
  expect(undoOf(await undo(run.world, run.keys))).toEqual(["trashed", "trashed"]);
  expect(run.world.tries(trashMethod)).toBe(2);
});

test("a tab that ends while the portal is at work: the next one waits for that, and sends nothing again", async () => {
  const run = await copyFlat(1);
  const { world, keys } = run;
  const [head] = await world.store.history();
  const tab = openMortalTab(world, () => false);
  await tab.store.open(head?.runId ?? "");
  world.local.addFault({ method: trashMethod, effect: { do: "slow", ms: 30_000 } });
  tab.store.undo(keys, []);
  await world.clock.sleep(5000);
  tab.kill();
  const next = { store: world.openStore() };
  await next.store.recover();
  next.store.resume();
  expect(undoOf(await until(next, isFinished))).toEqual(["trashed", "trashed"]);
  expect(world.tries(trashMethod)).toBe(2);
});

test("without the right to delete every row says so, and once it is given back the same is asked again", async () => {
  const run = await copyTree();
  const { world, keys } = run;
  setRight(world, "delete", false);
  const state = await undo(world, keys);
  expect(state.at === "idle" ? null : state.undo.get(keys[0] ?? "")).toMatchObject({
    at: "kept",
    why: { what: "refused", failure: { code: "ACCESS_DENIED" } },
  });
  expect(run.made.some(({ deleted }) => deleted)).toBe(false);
  expect(undoFoldersOf(state)).toEqual([null, null]);
  setRight(world, "delete", true);
  const again = await undo(world, keys);
  expect(undoOf(again)).toEqual(keys.map(() => "trashed"));
  expect(undoFoldersOf(again)).toEqual(["trashed", "trashed"]);
});

test("a command that the portal did not run, as its time is used up, has its turn later", async () => {
  const run = await copyFlat(2);
  run.world.local.addFault({
    method: trashMethod,
    effect: { do: "error", code: "OPERATION_TIME_LIMIT", status: 429 },
    nth: 2,
  });
  expect(undoOf(await undo(run.world, run.keys))).toEqual(run.keys.map(() => "trashed"));
});

test("a lost session pauses it, and it goes on where it was", async () => {
  const run = await copyFlat(2, {
    wrap: breakCall("trashPages", 1, { ran: false, failure: () => signedOut }),
  });
  const { world, keys } = run;
  world.store.undo(keys, []);
  await until(world, isPaused);
  expect(run.made.some(({ deleted }) => deleted)).toBe(false);
  world.store.resume();
  expect(undoOf(await until(world, isFinished))).toEqual(keys.map(() => "trashed"));
});

test("what waits when the user stops stays, and can be asked for again", async () => {
  const run = await copyFlat(60);
  const { world, keys } = run;
  world.store.undo(keys, []);
  await until(world, (state) => state.at !== "idle" && undoOf(state).includes("trashed"));
  world.store.stop();
  const state = await until(world, isFinished);
  const stopped = state.at === "idle" ? [] : state.undo.values().filter((row) => row?.at === "kept");
  expect(stopped.length).toBeGreaterThan(0);
  expect(stopped.every((row) => row?.at === "kept" && row.why.what === "stopped")).toBe(true);
  expect(undoOf(await undo(world, keys))).toEqual(keys.map(() => "trashed"));
});

test.each(["undo-asked", "undo-sent", "undone", "folder-undone"] as const)(
  "a tab that ends right after %s: the next one goes on taking back, and copies nothing",
  async (type) => {
    const run = await copyTree();
    const { world, keys } = run;
    const copies = world.tries("landing.landing.copy");
    const [head] = await world.store.history();
    const tab = openMortalTab(world, (event) => event.type === type);
    await tab.store.open(head?.runId ?? "");
    tab.store.undo(keys, []);
    await tab.death;
    const next = { store: world.openStore() };
    await next.store.recover();
    expect(next.store.getSnapshot()).toMatchObject({ errand: "undoing", phase: { at: "paused" } });
    next.store.resume();
    const state = await until(next, isFinished);
    expect(undoOf(state)).toEqual(keys.map(() => "trashed"));
    expect(undoFoldersOf(state)).toEqual(["trashed", "trashed"]);
    expect(world.tries("landing.landing.copy")).toBe(copies);
  },
);
