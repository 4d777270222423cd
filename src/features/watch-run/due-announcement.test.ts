import { expect, test } from "vitest";

import type { RunPhase } from "@/model/run.ts";

import { findDue, hear } from "./due-announcement.ts";

const working: RunPhase = { at: "working" };
const held = (until: number): RunPhase => ({ at: "held", until, why: "operating-limit" });

test("a run of a thousand rows over ten minutes is spoken of some ten times, not a thousand", () => {
  let heard = hear(working, 0, 0);
  let spoken = 0;
  for (let ended = 1; ended <= 1000; ended += 1) {
    const now = hear(working, Math.floor(ended / 10), ended * 600);
    if (findDue(heard, now) === null) continue;
    heard = now;
    spoken += 1;
  }
  expect(spoken).toBeGreaterThanOrEqual(10);
  expect(spoken).toBeLessThanOrEqual(12);
});

test("a slow run is spoken of every minute", () => {
  const heard = hear(working, 41, 0);
  expect(findDue(heard, hear(working, 42, 59_000))).toBeNull();
  expect(findDue(heard, hear(working, 42, 60_000))).toBe("progress");
});

test("another phase is told at once", () => {
  const heard = hear(working, 41, 0);
  expect(findDue(heard, hear({ at: "offline" }, 41, 500))).toBe("phase");
});

test("a pause for another reason is another phase", () => {
  const heard = hear({ at: "paused", why: { what: "asked" } }, 41, 0);
  const now = hear({ at: "paused", why: { what: "interrupted" } }, 41, 500);
  expect(findDue(heard, now)).toBe("phase");
});

test("a break of a few seconds is not worth a word, a long one is", () => {
  const heard = hear(working, 41, 0);
  expect(findDue(heard, hear(held(3000), 41, 500))).toBeNull();
  expect(findDue(heard, hear(held(300_000), 41, 500))).toBe("phase");
});
