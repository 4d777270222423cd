import { expect, test } from "vitest";

import type { CopyPortal } from "@/copy/ports.ts";
import type { RunState } from "@/model/run.ts";

import { breakCall } from "./testing/break-call.ts";
import { lostConnection } from "./testing/breaking-browser.ts";
import { createCable } from "./testing/cable.ts";
import { copyMethod } from "./testing/errands.ts";
import {
  copiesMade,
  east,
  isFinished,
  isPaused,
  manyPages,
  once,
  planToEast,
  prepareToEast,
  tally,
  until,
} from "./testing/many-pages.ts";
import { openWorld } from "./testing/world.ts";

const isOffline = (state: RunState) => state.at === "running" && state.phase.at === "offline";

/** Ten pages into a folder that the run makes; the connection breaks in the n-th call of that name. */
async function prepare(call: keyof CopyPortal, nth: number, ran: boolean) {
  const cable = createCable();
  const failure = () => {
    cable.set(false);
    return lostConnection;
  };
  const wrap = breakCall(call, nth, { ran, failure });
  const options = { newFolder: "Copies", connection: cable, wrap };
  return { ...(await prepareToEast(10, options)), cable };
}

const calls: readonly (readonly [string, keyof CopyPortal, number])[] = [
  ["looking for the folders", "readTarget", 1],
  ["making folders", "makeFolders", 1],
  ["checking", "readSides", 1],
  ["sending the first copy", "copyPage", 1],
  ["sending a copy beside others", "copyPage", 4],
  ["looking for a lost answer", "readPagesAbove", 1],
  ["reading back", "readBack", 1],
];

test.each(calls.flatMap(([what, call, nth]) => [true, false].map((ran) => [what, ran, call, nth] as const)))(
  "a connection cut while %s (the portal got it: %s) is told, and each page is made once when it is back an hour later",
  async (_what, ran, call, nth) => {
    const { world, plan, cable } = await prepare(call, nth, ran);
    if (call === "readPagesAbove")
      world.local.addFault({ method: copyMethod, nth: 2, effect: { do: "drop", ran } });
    world.store.start(plan);
    await until(world, isOffline);
    await world.clock.sleep(3_600_000);
    expect(isOffline(world.store.getSnapshot())).toBe(true);
    cable.set(true);
    expect(tally(await until(world, isFinished))).toEqual({ done: 10 });
    expect([...copiesMade(world, east).values()]).toEqual(once(10));
    expect([...world.local.state.folders.values()]).toHaveLength(1);
  },
);

test("a run that is offline can be paused, where nothing is unsettled, and goes on when it is asked and online", async () => {
  const cable = createCable();
  const world = openWorld({ scenario: manyPages(4), connection: cable });
  const plan = await planToEast(world);
  cable.set(false);
  world.store.start(plan);
  await until(world, isOffline);
  world.store.pause();
  await until(world, isPaused);
  world.store.resume();
  await until(world, isOffline);
  cable.set(true);
  expect(tally(await until(world, isFinished))).toEqual({ done: 4 });
});
