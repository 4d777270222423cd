import { expect, test } from "vitest";

import { sampleFailure } from "@/model/testing/samples.ts";

import { mayHaveRun, mayReadAgain, mayRepeat, pauseAfter } from "./pace.ts";

test("only what the portal did not run may be sent again", () => {
  expect(mayRepeat(sampleFailure("QUERY_LIMIT_EXCEEDED"), 1)).toBe(true);
  expect(mayRepeat(sampleFailure("NETWORK_ERROR"), 1)).toBe(false);
  expect(mayRepeat(sampleFailure("ACCESS_DENIED"), 1)).toBe(false);
});

test("repeating comes to an end", () => {
  expect(mayRepeat(sampleFailure("QUERY_LIMIT_EXCEEDED"), 12)).toBe(false);
  expect(mayReadAgain(sampleFailure("NETWORK_ERROR"), 4)).toBe(false);
});

test("reading may be repeated after an unclear ending, but not after a refusal or without a session", () => {
  expect(mayReadAgain(sampleFailure("MALFORMED_ANSWER"), 1)).toBe(true);
  expect(mayReadAgain(sampleFailure("ACCESS_DENIED"), 1)).toBe(false);
  expect(mayReadAgain(sampleFailure("expired_token"), 1)).toBe(false);
});

test("an unclear ending and an unreadable answer may both have run", () => {
  expect(mayHaveRun(sampleFailure("MALFORMED_ANSWER"))).toBe(true);
  expect(mayHaveRun(sampleFailure("REQUEST_TIMEOUT"))).toBe(true);
  expect(mayHaveRun(sampleFailure("OPERATION_TIME_LIMIT"))).toBe(false);
});

test("the portal's own moment is kept; else the pauses double up to a minute", () => {
  const limit = sampleFailure("QUERY_LIMIT_EXCEEDED");
  expect(pauseAfter({ ...limit, repeatAt: 90_000 }, 1, 50_000)).toBe(40_000);
  expect(pauseAfter({ ...limit, repeatAt: 10 }, 1, 50_000)).toBe(1000);
  expect([1, 2, 3, 6, 9].map((tries) => pauseAfter(limit, tries, 0))).toEqual([
    2000, 4000, 8000, 60_000, 60_000,
  ]);
  expect(pauseAfter(sampleFailure("OPERATION_TIME_LIMIT"), 1, 0)).toBe(60_000);
});
