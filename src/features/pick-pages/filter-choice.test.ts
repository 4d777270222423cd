import { expect, test } from "vitest";

import { readPortalDates, startOfDay } from "@/tree/portal-dates.ts";

import { countConditions, dayOf, filterOf, unfiltered, type FilterChoice } from "./filter-choice.ts";

const today = { year: 2026, month: 3, day: 9 };
const dates = readPortalDates(["01.02.2026"]);

const since = (given: Partial<FilterChoice>) =>
  filterOf({ ...unfiltered, ...given }, dates, today).changedSince;

test("the last days are counted back from the beginning of today", () => {
  expect(since({ within: "7" })).toBe(startOfDay({ year: 2026, month: 3, day: 2 }));
  expect(since({ within: "30" })).toBe(startOfDay({ year: 2026, month: 2, day: 7 }));
  expect(since({ within: "any" })).toBeNull();
});

test("a day counts only where it was asked for and is one", () => {
  expect(since({ within: "day", day: "2026-01-31" })).toBe(startOfDay({ year: 2026, month: 1, day: 31 }));
  expect(since({ within: "day", day: "" })).toBeNull();
  expect(since({ within: "any", day: "2026-01-31" })).toBeNull();
});

test("where the portal's dates cannot be read, nothing is left out for them", () => {
  const unreadable = readPortalDates(["01/02/2026"]);
  expect(filterOf({ ...unfiltered, within: "7" }, unreadable, today).changedSince).toBeNull();
});

test("the search and the order are no conditions", () => {
  expect(countConditions({ ...unfiltered, text: "promo", order: "date" })).toBe(0);
  expect(countConditions({ ...unfiltered, within: "7", statuses: new Set(["draft"]) })).toBe(2);
});

test("today is the day where the user is", () => {
  expect(dayOf(new Date(2026, 2, 9, 23, 59))).toEqual(today);
});
