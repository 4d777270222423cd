import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";

import { tellClock, tellRate, tellTimeLeft } from "./tell-time.ts";

const { many } = createMessages(createFormat("en")).run;
const minutes = (count: number): number => count * 60_000;

test.each([
  [0.2, "Less than a minute"],
  [1, "About 1 minute"],
  [7.4, "About 7 minutes"],
  [23, "About 25 minutes"],
  [58, "About 60 minutes"],
  [100, "About 105 minutes"],
  [175, "About 3 hours"],
  [400, "About 7 hours"],
])("%s minutes are told as “%s”", (left, told) => {
  expect(tellTimeLeft(minutes(left), many)).toBe(told);
});

test.each([
  [0.4, "Less than a copy a minute"],
  [1.2, "About 1 copy a minute"],
  [13.4, "About 13 copies a minute"],
  [87, "About 85 copies a minute"],
])("%s copies a minute are told as “%s”", (perMinute, told) => {
  expect(tellRate(perMinute, many)).toBe(told);
});

test.each([
  [0, "0:00"],
  [65, "1:05"],
  [600, "10:00"],
])("%s seconds are counted down as %s", (seconds, told) => {
  expect(tellClock(seconds)).toBe(told);
});
