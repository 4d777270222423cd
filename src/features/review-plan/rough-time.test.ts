import { expect, test } from "vitest";

import { roughTimeOf } from "./rough-time.ts";

const minute = 60_000;
const hour = 60 * minute;

test.each([
  [0, 0.9, { at: "seconds" }],
  [0.4, 3.2, { at: "within", unit: "minutes", high: 4 }],
  [3.7, 7.1, { at: "between", unit: "minutes", low: 3, high: 8 }],
  [5, 5, { at: "about", unit: "minutes", high: 5 }],
])("%s to %s minutes", (low, high, time) => {
  expect(roughTimeOf({ lowMs: low * minute, highMs: high * minute })).toEqual(time);
});

test.each([
  [1.9, 2, { at: "between", unit: "minutes", low: 114, high: 120 }],
  [1.9, 2.7, { at: "between", unit: "hours", low: 1.5, high: 3 }],
  [0.4, 2.7, { at: "within", unit: "hours", high: 3 }],
])("%s to %s hours", (low, high, time) => {
  expect(roughTimeOf({ lowMs: low * hour, highMs: high * hour })).toEqual(time);
});
