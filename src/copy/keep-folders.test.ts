import { expect, test } from "vitest";

import { sampleFolder } from "@/model/testing/samples.ts";

import { buildPlan } from "./plan.ts";
import {
  chosenWhole,
  folders,
  inAbout,
  inMarch,
  inNews,
  inRoot,
  march,
  news,
  onShop,
  pages,
  paths,
  planKept,
  year,
} from "./testing/kept-tree.ts";
import { sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "./testing/samples.ts";

test("a folder chosen whole lands in the target with all that is in it, empty folders included", () => {
  const made = planKept({ choice: chosenWhole(news) });
  expect(paths(made)).toEqual(["News/1", "News/2026/March/2"]);
  expect(made.folders.map(({ title }) => title).toSorted()).toEqual(["2026", "Empty", "March", "News"]);
});

test("a page chosen singly lands in the target itself, without the folders around it", () => {
  const made = planKept({ choice: { pages: [inMarch] } });
  expect(paths(made)).toEqual(["2"]);
  expect(made.folders).toEqual([]);
});

test("what was chosen from several folders keeps its ways from the deepest folder that holds all of it", () => {
  expect(paths(planKept({ choice: { pages: [inNews, inMarch] } }))).toEqual(["1", "2026/March/2"]);
  expect(paths(planKept({ choice: { pages: [inMarch, inAbout] } }))).toEqual([
    "News/2026/March/2",
    "About/3",
  ]);
  const mixed = { ...chosenWhole(year), pages: [inMarch, inNews] };
  expect(paths(planKept({ choice: mixed }))).toEqual(["2026/March/2", "1"]);
});

test("without keeping folders all pages go side by side", () => {
  const made = planKept({ choice: { ...chosenWhole(news), keepFolders: false } });
  expect(paths(made)).toEqual(["1", "2"]);
  expect(made.folders).toEqual([]);
});

test("folders of the same address in the same place are used, in any letter case, and missing ones made in them", () => {
  const there = sampleFolder(201, { siteId: onShop, title: "Neues", code: "NEWS" });
  const elsewhere = sampleFolder(202, { siteId: onShop, title: "Elsewhere", code: "2026" });
  const made = planKept({ choice: chosenWhole(news), target: { folders: [there, elsewhere] } });
  expect(paths(made)).toEqual(["(Neues)/1", "(Neues)/2026/March/2"]);
  expect(made.folders.find(({ title }) => title === "2026")?.parent?.id).toBe(there.id);
});

test("into the very place of its source a folder finds itself: pages land beside their originals", () => {
  const source = sampleSiteFacts(12, { folders, pages });
  const choice = sampleChoice({ keepFolders: true, targets: [samplePlace(12)], ...chosenWhole(news) });
  const made = buildPlan(choice, sampleFacts({ source, targets: [source] }));
  expect(made.folders).toEqual([]);
  expect(made.copies.map(({ target }) => target.folder?.id)).toEqual([news.id, march.id]);
});

test("into itself a folder is copied once, not without end", () => {
  const source = sampleSiteFacts(12, { folders, pages });
  const targets = [samplePlace(12, { folderId: news.id })];
  const choice = sampleChoice({ keepFolders: true, targets, ...chosenWhole(news) });
  const made = buildPlan(choice, sampleFacts({ source, targets: [source] }));
  expect(paths(made)).toEqual(["(News)/News/1", "(News)/News/2026/March/2"]);
});

test("nothing is rebuilt for pages in a trashed folder, which the portal refuses to copy", () => {
  const trashed = folders.map((folder) => (folder === news ? { ...news, trashed: true } : folder));
  const made = planKept({ choice: { pages: [inNews, inRoot] }, sourceFolders: trashed });
  expect(made.folders).toEqual([]);
  expect(made.copies[0]?.obstacle).toEqual({ what: "source-folder-in-trash", title: "News" });
});
