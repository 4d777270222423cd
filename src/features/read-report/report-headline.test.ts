import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import type { RunReport } from "@/model/report.ts";

import { durationOf, headlineOf } from "./report-headline.ts";
import { noTotals } from "./testing/sample-report.ts";

const messages = createMessages(createFormat("en"));
const words = messages.report.run;

const headline = (totals: Partial<RunReport["totals"]>, stopped = false) =>
  headlineOf({ totals: { ...noTotals, ...totals }, stopped, undo: null }, messages);

test.each([
  [{ "as-planned": 60 }, "60 pages are copied as planned"],
  [{ "as-planned": 1, "taken-out": 2 }, "1 page is copied as planned"],
  [{ "as-planned": 58, "with-remarks": 2 }, "Everything is copied; 2 pages are not quite as planned"],
  [{ "as-planned": 57, "with-remarks": 1, failed: 1, refused: 1 }, "2 pages were not copied"],
  [{ "as-planned": 57, failed: 2, unknown: 1 }, "1 copy needs a look from you"],
])("%j is told by the gravest that is true", (totals, sentence) => {
  expect(headline(totals)).toBe(sentence);
});

test("a stop is told first, with the copies that are there", () => {
  expect(headline({ "as-planned": 3, unverified: 1, skipped: 40 }, true)).toBe(
    "The run was stopped: 4 pages were copied before",
  );
});

test("a stop that came too late to leave anything out is no stop", () => {
  expect(headline({ "as-planned": 3 }, true)).toBe("3 pages are copied as planned");
});

test.each([
  [{ trashed: 27 }, "27 copies are taken back"],
  [{ trashed: 20, changed: 1, kept: 2 }, "1 copy was changed since, and is still there"],
  [{ trashed: 26, kept: 1 }, "1 copy could not be taken back"],
  [{ restored: 5, notRestored: 1 }, "1 copy could not be brought back"],
  [{ restored: 5 }, "5 copies are back"],
])("after taking back, %j is told by the gravest that is true", (given, sentence) => {
  const undo = { trashed: 0, gone: 0, changed: 0, kept: 0, restored: 0, notRestored: 0, ...given };
  expect(headlineOf({ totals: { ...noTotals, failed: 3 }, stopped: false, undo }, messages)).toBe(sentence);
});

test.each([
  [1_000, "It took 1 second."],
  [119_000, "It took 119 seconds."],
  [125_000, "It took 2 minutes."],
  [3 * 3_600_000, "It took 3 hours."],
])("%i ms are told in a unit that fits", (took, sentence) => {
  expect(durationOf({ startedAt: 5, finishedAt: 5 + took }, words)).toBe(sentence);
});

test("a run that goes on has no duration yet", () => {
  expect(durationOf({ startedAt: 5, finishedAt: null }, words)).toBeNull();
});
