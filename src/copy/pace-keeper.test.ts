import { expect, test } from "vitest";

import { sampleFailure } from "@/model/testing/samples.ts";

import { createPace, type Pace } from "./pace-keeper.ts";

const now = 1_767_600_000_000;

const answer = (pace: Pace, times: number, tookMs = 900) => {
  for (let copy = 0; copy < times; copy += 1) pace.answered(null, tookMs, now);
};

test("four copies may be in flight, and good answers do not make more of it", () => {
  const pace = createPace();
  answer(pace, 100);
  expect(pace.lanes).toBe(4);
});

test("each unclear ending halves the lanes, down to one", () => {
  const pace = createPace();
  const lanes = Array.from({ length: 4 }, () => {
    pace.unclear();
    return pace.lanes;
  });
  expect(lanes).toEqual([2, 1, 1, 1]);
});

test("eight good answers in a row open a lane again, fewer do not, and an unclear one begins anew", () => {
  const pace = createPace();
  pace.unclear();
  answer(pace, 7);
  expect(pace.lanes).toBe(2);
  answer(pace, 1);
  expect(pace.lanes).toBe(3);
  answer(pace, 7);
  pace.unclear();
  answer(pace, 7);
  expect(pace.lanes).toBe(1);
});

test("a copy that took the portal a third of what it is given closes a lane", () => {
  const pace = createPace();
  answer(pace, 1, 20_000);
  expect(pace.lanes).toBe(3);
});

test("nothing is sent before the moment that the portal has named for its rate, and everything after", () => {
  const pace = createPace();
  pace.limited(sampleFailure("QUERY_LIMIT_EXCEEDED"), now + 4000, now);
  expect(pace.lanes).toBe(3);
  expect(pace.holdFor(0, now)).toEqual({ until: now + 4000, why: "rate-limit" });
  expect(pace.holdFor(0, now + 4000)).toBeNull();
});

test("nothing is sent before running time is free again, and that is said to be the reason", () => {
  const pace = createPace();
  pace.limited(sampleFailure("OPERATION_TIME_LIMIT"), now + 60_000, now);
  expect(pace.holdFor(0, now)).toEqual({ until: now + 60_000, why: "operating-limit" });
  pace.answered({ usedMs: 479_500, freeAgainAt: now + 90_000, tookMs: 1000 }, 1000, now + 60_000);
  expect(pace.holdFor(0, now + 60_000)).toEqual({ until: now + 90_000, why: "operating-limit" });
});
