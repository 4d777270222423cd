import { expect, test } from "vitest";

import { buildState, pagesOf } from "./sample-states.ts";

test("catalogue has sixty pages in folders, and three sites of the same kind to copy them to", () => {
  const state = buildState("catalogue");
  const pages = pagesOf(state, "Garden Catalogue");
  expect(pages).toHaveLength(60);
  expect(new Set(pages.map(({ title }) => title)).size).toBe(60);
  const codes = pages.map(({ code }) => code);
  expect(codes.filter((code) => codes.some((other) => other !== code && other.includes(code)))).toEqual([]);
  const sites = [...state.sites.values()].filter(({ type }) => type === "PAGE");
  expect(sites.map(({ title }) => title)).toEqual([
    "Garden Catalogue",
    "Norden Denmark",
    "Norden Norway",
    "Norden Sweden",
  ]);
});
