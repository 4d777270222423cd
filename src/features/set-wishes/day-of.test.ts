import { expect, test } from "vitest";

import { dayOf } from "./day-of.ts";

test("the day is the one where the user is, in the order that sorts by time", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(dayOf(new Date(2026, 10, 24, 0, 0))).toBe("2026-11-24");
});
