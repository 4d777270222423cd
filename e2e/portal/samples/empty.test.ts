import { expect, test } from "vitest";

import { buildState } from "./sample-states.ts";

test("empty has one site and no page", () => {
  const state = buildState("empty");
  expect([state.sites.size, state.pages.size]).toEqual([1, 0]);
});
