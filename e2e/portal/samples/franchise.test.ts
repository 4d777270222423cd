import { expect, test } from "vitest";

import { buildState, pagesOf } from "./sample-states.ts";

test("franchise has twelve pages to roll out, linked in every way, and three branches", () => {
  const state = buildState("franchise");
  expect(pagesOf(state, "Franchise Master")).toHaveLength(12);
  expect([...state.sites.values()].filter(({ title }) => title.startsWith("Norden "))).toHaveLength(3);
  const text = [...state.blocks.values()].map(({ content }) => content).join("");
  for (const marker of ["#landing", "#block", "#dynamic", "data-pseudo-url", "IncludeComponent"])
    expect(text).toContain(marker);
});
