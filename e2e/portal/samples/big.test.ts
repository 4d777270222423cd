import { expect, test } from "vitest";

import { folderChain } from "../landing/find.ts";
import { buildState, pagesOf } from "./sample-states.ts";

test("big has 200 sites, and 10,000 pages in 300 folders of one", () => {
  const state = buildState("big");
  expect(state.sites.size).toBe(200);
  const pages = pagesOf(state, "Catalogue");
  expect(pages).toHaveLength(10_000);
  const folders = [...state.folders.values()].filter(({ siteId }) => siteId === pages[0]?.siteId);
  expect(folders).toHaveLength(300);
  expect(Math.max(...folders.map(({ id }) => folderChain(state, id).length))).toBe(4);
  expect(new Set(pages.map(({ folderId }) => folderId)).size).toBe(301);
  expect(pages.some(({ active }) => !active) && pages.some(({ deleted }) => deleted)).toBe(true);
});

test("big is built in less than 400 ms", () => {
  buildState("big");
  const start = performance.now();
  buildState("big");
  expect(performance.now() - start).toBeLessThan(400);
});
