import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";

import { tellTypedProblem } from "./tell-typed-problem.ts";

const { byHand } = createMessages(createFormat("en")).wishes;

test("a name that cannot be used is an error", () => {
  expect(tellTypedProblem([{ of: "title", what: "empty" }], "title", byHand)).toEqual({
    isError: true,
    text: "A copy needs a title.",
  });
  expect(tellTypedProblem([{ of: "address", what: "refused-shape" }], "address", byHand)?.isError).toBe(true);
});

test("a name that is taken can be used all the same, so it is a warning", () => {
  for (const what of ["taken-by-page", "taken-in-trash", "taken-by-row"] as const)
    expect(tellTypedProblem([{ of: "address", what }], "address", byHand)?.isError).toBe(false);
});

test("what is wrong with one name is not said of the other", () => {
  expect(tellTypedProblem([{ of: "address", what: "empty" }], "title", byHand)).toBeNull();
});
