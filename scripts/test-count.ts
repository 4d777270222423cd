import { readArray, readField, readNumber, readText } from "./read-report.ts";

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Counts of Vitest's JSON report; a suite that could not even be loaded counts as failed. */
export function countVitest(report: unknown): Count {
  const failedSuites = readArray(report, "testResults").filter(
    (suite) => readText(suite, "status") === "failed" && readArray(suite, "assertionResults").length === 0,
  );
  return {
    passed: readNumber(report, "numPassedTests"),
    failed: readNumber(report, "numFailedTests") + failedSuites.length,
  };
}

/** Counts of Playwright's JSON report: flaky tests passed in the end only, so they count as failed. */
export function countPlaywright(report: unknown): Count {
  const stats = readField(report, "stats");
  return {
    passed: readNumber(stats, "expected"),
    failed: readNumber(stats, "unexpected") + readNumber(stats, "flaky") + readArray(report, "errors").length,
  };
}
