import { expect, test } from "vitest";

import { failedJourneys, worthSecondLook } from "./second-look.ts";

const spec = (title: string, ok: boolean, ...messages: readonly string[]) => ({
  title,
  ok,
  file: "copy.spec.ts",
  line: 7,
  tests: [{ results: [{ errors: messages.map((message) => ({ message })) }] }],
});

const reportOf = (...specs: readonly object[]) => ({
  suites: [{ specs: [], suites: [{ specs, suites: [] }] }],
});

const waited = "Error: locator.fill: Test timeout of 120000ms exceeded.";
const notSeen =
  "Error: expect(locator).toBeVisible() failed\n\nTimeout: 20000ms\nReceived: <element(s) not found>";
const wrong = "Error: expect(received).toBe(expected)\n\nExpected: 1\nReceived: 2";

test("a journey that only waited in vain is looked at again", () => {
  const failed = failedJourneys(
    reportOf(spec("copies a page", false, waited, notSeen), spec("undoes", true)),
  );
  expect(failed).toMatchObject([{ place: "copy.spec.ts:7", title: "copies a page", onlyWaited: true }]);
  expect(worthSecondLook(failed)).toEqual(failed);
});

test("a journey that saw something wrong is not looked at again, even if it waited in vain as well", () => {
  const failed = failedJourneys(reportOf(spec("copies once", false, waited, wrong)));
  expect(failed).toMatchObject([{ onlyWaited: false }]);
  expect(worthSecondLook(failed)).toEqual([]);
});

test("where one journey saw something wrong, those that waited in vain are not looked at again either", () => {
  const failed = failedJourneys(reportOf(spec("copies once", false, wrong), spec("opens", false, waited)));
  expect(worthSecondLook(failed)).toEqual([]);
});

test("where many waited in vain none is looked at again", () => {
  const specs = ["one", "two", "three", "four"].map((title) => spec(title, false, waited));
  expect(worthSecondLook(failedJourneys(reportOf(...specs)))).toEqual([]);
});

test("a failure without a word is not taken for a wait", () => {
  expect(failedJourneys(reportOf(spec("breaks", false)))).toMatchObject([{ onlyWaited: false }]);
});
