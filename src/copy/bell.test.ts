import { expect, test } from "vitest";

import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";

import { createBell } from "./bell.ts";
import { createRunControl } from "./run-control.ts";

const never = () => new AbortController().signal;

test("who waits is woken by the bell, by the moment, or by the signal, whichever comes first", async () => {
  const clock = createVirtualClock();
  const begin = clock.now();
  const bell = createBell();
  void clock.sleep(10).then(() => bell.ring());
  await bell.wait(clock, begin + 1000, never());
  expect(clock.now() - begin).toBe(10);
  await bell.wait(clock, begin + 1000, never());
  expect(clock.now() - begin).toBe(1000);
  const stop = new AbortController();
  void clock.sleep(5).then(() => stop.abort());
  await bell.wait(clock, null, stop.signal);
  expect(clock.now() - begin).toBe(1005);
});

test("what rings before anybody waits is not missed, and counts once", async () => {
  const clock = createVirtualClock();
  const begin = clock.now();
  const bell = createBell();
  bell.ring();
  await bell.wait(clock, begin + 1000, never());
  expect(clock.now()).toBe(begin);
  await bell.wait(clock, begin + 1000, never());
  expect(clock.now()).toBe(begin + 1000);
});

test("a wish wakes who waits for the last one, and a stop is not taken back", () => {
  const control = createRunControl();
  const { signal } = control;
  control.set("go");
  expect(signal.aborted).toBe(false);
  control.set("pause");
  expect(signal.aborted).toBe(true);
  control.set("stop");
  control.set("go");
  expect(control.wish).toBe("stop");
  expect(control.signal.aborted).toBe(false);
});
