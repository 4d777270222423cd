import { expect, test } from "vitest";

import { createVirtualClock } from "./virtual-clock.ts";

test("sleepers wake in the order of their moments, each at its own", async () => {
  const clock = createVirtualClock(0);
  const woken: (readonly [string, number])[] = [];
  const sleep = async (name: string, ms: number) => {
    await clock.sleep(ms);
    woken.push([name, clock.now()]);
  };
  await Promise.all([sleep("late", 60_000), sleep("early", 1000), sleep("at once", 0)]);
  expect(woken).toEqual([
    ["at once", 0],
    ["early", 1000],
    ["late", 60_000],
  ]);
});

test("time waits for work that is going on", async () => {
  const clock = createVirtualClock(0);
  const answer = (async () => {
    await clock.sleep(60_000);
    for (let step = 0; step < 500; step += 1) await Promise.resolve();
    return "answer";
  })();
  const timeOut = clock.sleep(60_001).then(() => "time-out");
  expect(await Promise.race([answer, timeOut])).toBe("answer");
});

test("an aborted sleeper wakes at once and moves no time", async () => {
  const clock = createVirtualClock(0);
  const abort = new AbortController();
  const sleeping = clock.sleep(5000, abort.signal);
  abort.abort();
  await sleeping;
  expect(clock.now()).toBe(0);
});
