import { expect, test } from "vitest";

import { createTabLock } from "@/journal/tab-lock.ts";
import type { RunEvent } from "@/model/run-event.ts";

import { copyMethod } from "./testing/errands.ts";
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
import { openMortalTab } from "./testing/mortal-tab.ts";
import type { WorldOptions } from "./testing/world.ts";

/** Six pages into a folder that the run makes. */
const prepare = (options: WorldOptions = {}) => prepareToEast(6, { newFolder: "Copies", ...options });

const kinds: readonly RunEvent["type"][] = [
  "run-started",
  "folder-sent",
  "folder-made",
  "checking",
  "copy-sent",
  "copy-unsure",
  "waiting",
  "copy-absent",
  "copy-adopted",
  "copy-answered",
  "finishing",
  "copy-done",
];

test.each(kinds.flatMap((type) => [1, 3].map((nth) => [type, nth] as const)))(
  "a tab that ends right after event %s (no. %d): the next tab goes on, and each page and folder is made once",
  async (type, nth) => {
    const { world, plan } = await prepare();
    for (const [number, ran] of [
      [2, true],
      [3, false],
      [4, true],
      [5, false],
      [6, false],
    ] as const)
      world.local.addFault({ method: copyMethod, nth: number, effect: { do: "drop", ran } });
    let seen = 0;
    const tab = openMortalTab(world, (event) => event.type === type && (seen += 1) === nth);
    tab.store.start(plan);
    await Promise.race([tab.death, until(tab, isFinished)]);
    const next = { store: world.openStore() };
    await next.store.recover();
    if (next.store.getSnapshot().at === "running") {
      expect(next.store.getSnapshot()).toMatchObject({
        phase: { at: "paused", why: { what: "interrupted" } },
      });
      next.store.resume();
      expect(tally(await until(next, isFinished))).toEqual({ done: 6 });
    }
    expect([...copiesMade(world, east).values()]).toEqual(once(6));
    expect([...world.local.state.folders.values()]).toHaveLength(1);
  },
);

test("an interrupted run that is stopped settles what was in flight before the rest is skipped", async () => {
  const { world, plan } = await prepare();
  let sent = 0;
  const tab = openMortalTab(world, ({ type }) => type === "copy-sent" && (sent += 1) === 3);
  tab.store.start(plan);
  await tab.death;
  const next = { store: world.openStore() };
  await next.store.recover();
  next.store.stop();
  const state = await until(next, isFinished);
  const made = world.newPages().length;
  expect(made).toBeGreaterThan(0);
  expect(tally(state)).toEqual({ done: made, skipped: 6 - made });
});

test("a tab that ends while failed rows are tried again: the next one offers to go on with that", async () => {
  const { world, plan } = await prepare();
  world.local.addFault({
    method: copyMethod,
    effect: { do: "error", code: "ACCESS_DENIED", status: 400 },
    times: 1,
  });
  const first = openMortalTab(world, () => false);
  first.store.start(plan);
  await until(first, isFinished);
  const tab = { store: world.openStore() };
  await tab.store.open("run-1");
  const hold = world.local.hold("landing.site.getFolders");
  tab.store.retry(plan.copies.slice(0, 1));
  await hold.waitFor();
  const next = { store: world.openStore() };
  await next.store.recover();
  expect(next.store.getSnapshot()).toMatchObject({ at: "running", phase: { why: { what: "interrupted" } } });
});

test("a second tab shows the run, cannot ask anything of it, and takes it over once the first one is gone", async () => {
  const lock = createTabLock();
  const { world, plan } = await prepare({ lock });
  let letGo: () => void = () => undefined;
  const breakable = {
    ...lock,
    take: async () => {
      const release = await lock.take();
      if (release !== null) letGo = release;
      return release;
    },
  };
  let sent = 0;
  const tab = openMortalTab(world, ({ type }) => type === "copy-sent" && (sent += 1) === 2, {
    lock: breakable,
  });
  tab.store.start(plan);
  await tab.death;
  const second = { store: world.openStore() };
  const recovering = second.store.recover();
  await until(second, (state) => state.at === "running");
  expect(second.store.getSeat()).toBe("other-tab");
  second.store.stop();
  second.store.resume();
  expect(second.store.start(plan)).toBe(false);
  expect(second.store.getSnapshot()).toMatchObject({ phase: { at: "working" } });
  letGo();
  await recovering;
  expect(second.store.getSeat()).toBe("mine");
  expect(await until(second, isPaused)).toMatchObject({ phase: { why: { what: "interrupted" } } });
  second.store.resume();
  expect(tally(await until(second, isFinished))).toEqual({ done: 6 });
  expect([...copiesMade(world, east).values()]).toEqual(once(6));
});

test("a start while another tab runs one shows that one, and sends nothing", async () => {
  const lock = createTabLock();
  const { world, plan } = await prepare({ lock });
  const hold = world.local.hold(copyMethod);
  world.store.start(plan);
  await hold.waitFor();
  const second = { store: world.openStore() };
  second.store.start(plan);
  await until(
    second,
    (state) => state.at === "running" && state.copies.values().some(({ at }) => at === "copying"),
  );
  expect(second.store.getSeat()).toBe("other-tab");
  hold.release();
  expect(tally(await until(world, isFinished))).toEqual({ done: 6 });
  expect(copyCalls(world)).toHaveLength(6);
});
