import { expect, test } from "vitest";

import { readPattern } from "./pattern.ts";

const problemOf = (text: string) => {
  const read = readPattern(text);
  return read.ok ? null : read.failure.what;
};

test("a pattern that cannot be read is named in the browser's words", () => {
  const read = readPattern("(a");
  expect(read).toMatchObject({ ok: false, failure: { what: "bad-pattern" } });
  expect(!read.ok && read.failure.what === "bad-pattern" && read.failure.message).toContain("(a");
});

test("a pattern has a longest length", () => {
  expect(readPattern("a".repeat(201))).toMatchObject({ failure: { what: "pattern-too-long", longest: 200 } });
  expect(problemOf("a".repeat(200))).toBeNull();
});

test.each([
  "(a+)+$",
  "(a*)*",
  "(a|a)*b",
  "(?:a|ab)+c",
  "((a+)b?)+",
  "(a?){30}",
  "(?<w>a+){2,}",
  "(.*)+?",
  "((a+))*",
])("%s may keep the browser busy for good and is not used", (text) => {
  expect(problemOf(text)).toBe("pattern-may-hang");
});

test.each([
  "",
  String.raw`^(.+) - (.+)$`,
  String.raw`(\d{4})-(\d{2})`,
  "(?:Promo|Sale) 2026",
  "(-[a-z]+)?$",
  String.raw`[(+*)]+\(a+\)+`,
  "(ab)+",
  "(?<=a+)b",
  "(a+){1}",
])("%s is used", (text) => {
  expect(problemOf(text)).toBeNull();
});
