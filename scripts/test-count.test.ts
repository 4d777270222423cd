import { expect, test } from "vitest";

import { countPlaywright, countVitest } from "./test-count.ts";

test("a test file that could not be loaded counts as a failure", () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{}, {}, {}] },
      { status: "failed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2 });
});

test("a journey that passed only when repeated counts as a failure", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 2 });
});

test("a report of another shape is refused, not counted as nothing", () => {
  expect(() => countVitest({})).toThrow("testResults");
  expect(() => countPlaywright({ stats: { expected: "5" }, errors: [] })).toThrow("expected");
});
