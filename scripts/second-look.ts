import { readArray, readField, readText } from "./read-report.ts";

/** A journey that did not pass, as Playwright's JSON report has it. */
export interface FailedJourney {
  /** `file.spec.ts:line`, as Playwright's command line takes it. */
  readonly place: string;
  readonly title: string;
  /** Every error is a wait that ran out of time: what was hoped for did not come, or did not come yet. */
  readonly onlyWaited: boolean;
  readonly firstError: string;
}

/** How many may have waited in vain in one run before that is no bad luck any more. */
const mostSecondLooks = 3;

/**
 * Which journeys are worth a second look: those that waited in vain on a machine that runs several browsers at a time. What
 * was seen to be wrong at once (the truth asked of the portal, an uncaught error, a foreign request) is never looked at again,
 * and neither is anything where many failed (docs/decisions/024).
 */
export function worthSecondLook(failed: readonly FailedJourney[]): readonly FailedJourney[] {
  return failed.length <= mostSecondLooks && failed.every(({ onlyWaited }) => onlyWaited) ? failed : [];
}

export function failedJourneys(report: unknown): readonly FailedJourney[] {
  return readArray(report, "suites").flatMap(failedIn);
}

function failedIn(suite: unknown): readonly FailedJourney[] {
  const inner = hasField(suite, "suites") ? readArray(suite, "suites").flatMap(failedIn) : [];
  const own = readArray(suite, "specs").filter((spec) => readField(spec, "ok") !== true);
  return [...own.map(describe), ...inner];
}

function describe(spec: unknown): FailedJourney {
  const messages = readArray(spec, "tests")
    .flatMap((test) => readArray(test, "results"))
    .flatMap((result) => readArray(result, "errors"))
    .map((error) => (hasField(error, "message") ? readText(error, "message") : ""));
  return {
    place: `${readText(spec, "file")}:${readText(spec, "line")}`,
    title: readText(spec, "title"),
    onlyWaited: messages.length > 0 && messages.every((message) => ranOutOfTime.test(message)),
    firstError: messages[0] ?? "no error in the report",
  };
}

/** How Playwright says that a wait ended: of a test, of an action, of an assertion that is asked again and again. */
const ranOutOfTime = /Test timeout of \d+ms exceeded|Timeout:? +\d+ms|Timeout \d+ms exceeded/u;

const hasField = (value: unknown, name: string): boolean =>
  typeof value === "object" && value !== null && name in value;
