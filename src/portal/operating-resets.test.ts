import { expect, test } from "vitest";

import { failureOf } from "./failure.ts";
import { createOperatingResets, readLoad } from "./operating-resets.ts";

const method = "landing.landing.copy";
const used = failureOf({ method, status: 429, code: "OPERATION_TIME_LIMIT", description: "" });

test("running time is free again at the moment that the last answer named, by our own clock", () => {
  let now = 1_000_000;
  const resets = createOperatingResets(() => now);
  expect(resets.complete(used).repeatAt).toBeNull();
  // The portal's clock is far ahead of ours; only the 120 seconds between its two moments count.
  resets.note(method, { finish: 9_000_000, operating_reset_at: 9_000_120 });
  now += 20_000;
  expect(resets.complete(used).repeatAt).toBe(1_120_000);
});

test("a moment that has passed or cannot be meant is no time to wait for", () => {
  let now = 0;
  const resets = createOperatingResets(() => now);
  resets.note(method, { finish: 100, operating_reset_at: 160 });
  now = 61_000;
  expect(resets.complete(used).repeatAt).toBeNull();
  resets.note(method, { finish: 100, operating_reset_at: 9000 });
  expect(resets.complete(used).repeatAt).toBeNull();
});

test("other methods, other failures and answers without these times know of no moment", () => {
  const resets = createOperatingResets(() => 0);
  for (const time of [undefined, null, {}, { finish: 100 }, { finish: "100", operating_reset_at: 160 }]) {
    resets.note(method, time);
    expect(resets.complete(used).repeatAt).toBeNull();
  }
  resets.note(method, { finish: 100, operating_reset_at: 160 });
  expect(resets.complete({ ...used, method: "landing.landing.getList" }).repeatAt).toBeNull();
  const tooMany = failureOf({ method, status: 503, code: "QUERY_LIMIT_EXCEEDED", description: "" });
  expect(resets.complete(tooMany).repeatAt).toBeNull();
});

test("what a command cost is told in milliseconds, and when running time is free again by our own clock", () => {
  const time = { finish: 9_000_000, duration: 12.5, operating: 300.25, operating_reset_at: 9_000_120 };
  expect(readLoad(time, 1_000_000)).toEqual({ usedMs: 300_250, freeAgainAt: 1_120_000, tookMs: 12_500 });
});

test("a moment that has passed, cannot be meant, or is not told is none, and the cost is told all the same", () => {
  for (const operating_reset_at of [100, 40, 9000, undefined, "160"]) {
    expect(readLoad({ finish: 100, duration: 1, operating: 2, operating_reset_at }, 0)).toEqual({
      usedMs: 2000,
      freeAgainAt: null,
      tookMs: 1000,
    });
  }
});

test("where the portal does not count running time there is no cost", () => {
  for (const time of [undefined, null, {}, { finish: 100, duration: 1, operating_reset_at: 160 }]) {
    expect(readLoad(time, 0)).toBeNull();
  }
});
