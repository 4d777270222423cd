import * as fc from "fast-check";
import { expect, test } from "vitest";

import { readIsoDay, readPortalDates, startOfDay } from "./portal-dates.ts";

/** A day as `2026-05-04` and a time of it as `15:25:30`, on the scale of the dates that were read. */
function at(iso: string, time = "0:0"): number {
  const day = readIsoDay(iso);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return (day === null ? Number.NaN : startOfDay(day)) + hours * 3600 + minutes * 60 + seconds;
}

function secondsOf(...texts: readonly string[]): readonly (number | undefined)[] {
  const read = readPortalDates(texts);
  return texts.map((text) => (read.readable ? read.seconds.get(text) : undefined));
}

test("dots mean day, month, year, and a year in front is followed by month and day", () => {
  expect(secondsOf("04.05.2026 15:25:30")).toEqual([at("2026-05-04", "15:25:30")]);
  expect(secondsOf("2026-05-04 15:25:30")).toEqual([at("2026-05-04", "15:25:30")]);
  expect(secondsOf("2026/05/04", "2026-05-04T01:02")).toEqual([at("2026-05-04"), at("2026-05-04", "01:02")]);
});

test("trap 34: one date with a part above 12 tells what all others with slashes mean", () => {
  expect(secondsOf("04/05/2026", "10/13/2022 03:25:30 pm")).toEqual([
    at("2026-04-05"),
    at("2022-10-13", "15:25:30"),
  ]);
  expect(secondsOf("04/05/2026", "13/10/2022 12:05 am")).toEqual([
    at("2026-05-04"),
    at("2022-10-13", "00:05"),
  ]);
});

test("trap 34: where no date tells day from month, or they contradict each other, none is read", () => {
  expect(readPortalDates(["04/05/2026", "10/10/2022 03:25:30 pm"])).toEqual({
    readable: false,
    why: "ambiguous",
  });
  expect(readPortalDates(["13/05/2026", "05/13/2026"])).toEqual({ readable: false, why: "ambiguous" });
});

test.each([
  "yesterday",
  "5 May 2026",
  "04.05.26",
  "31.02.2026",
  "2026-13-01",
  "04.05.2026 25:00",
  "04.05.2026 13:00 pm",
])("a date like “%s” makes no sense, so none is read", (text) => {
  expect(readPortalDates(["04.05.2026", text])).toEqual({ readable: false, why: "unknown-format" });
});

test("pages without a date do not keep the others from being read", () => {
  expect(secondsOf("", "29.02.2024")).toEqual([undefined, at("2024-02-29")]);
  expect(readPortalDates([])).toEqual({ readable: true, seconds: new Map() });
});

test.each([
  ["1970-01-01", 0],
  ["1900-03-01", -2203891200],
  ["2000-02-29", 951782400],
  ["2026-12-31", 1798675200],
  ["2100-03-01", 4107542400],
])("%s begins %d seconds after 1970 did", (iso, seconds) => {
  expect(at(iso)).toBe(seconds);
});

test("each day begins a day after the one before, and no day is left out in 300 years", () => {
  const begins: number[] = [];
  for (let year = 1900; year < 2200; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= 31; day += 1) {
        const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        if (readIsoDay(iso) !== null) begins.push(at(iso));
      }
    }
  }
  expect(begins).toHaveLength(300 * 365 + 73);
  expect(begins.every((seconds, index) => index === 0 || seconds === (begins[index - 1] ?? 0) + 86_400)).toBe(
    true,
  );
});

test("any texts get an answer", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./: apm-]{0,20}$/))), (texts) => {
      const read = readPortalDates(texts);
      if (!read.readable) return;
      for (const seconds of read.seconds.values()) expect(Number.isInteger(seconds)).toBe(true);
    }),
  );
});

test("a day from a date field is read only if there is such a day", () => {
  expect(readIsoDay("2026-03-09")).toEqual({ year: 2026, month: 3, day: 9 });
  expect(readIsoDay("2026-02-30")).toBeNull();
  expect(readIsoDay("")).toBeNull();
});
