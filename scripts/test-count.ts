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

function readField(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !(key in value)) {
    throw new Error(`the report has no "${key}"`);
  }
  return (value as Record<string, unknown>)[key];
}

function readNumber(value: unknown, key: string): number {
  const number = readField(value, key);
  if (typeof number !== "number") throw new Error(`"${key}" of the report is no number`);
  return number;
}

function readText(value: unknown, key: string): string {
  return String(readField(value, key));
}

function readArray(value: unknown, key: string): readonly unknown[] {
  const list = readField(value, key);
  if (!Array.isArray(list)) throw new Error(`"${key}" of the report is no list`);
  return list;
}
