import { expect, test } from "vitest";

import { folderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { CopyPlan, PlanChoice } from "@/model/plan.ts";
import { allRights, sampleFolder, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { buildPlan } from "./plan.ts";
import {
  about,
  chosenWhole,
  folders,
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
  type Given,
} from "./testing/kept-tree.ts";
import { sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "./testing/samples.ts";

test("an address that a folder in the trash holds is not given again: the next free one is", () => {
  const trashed = sampleFolder(201, { siteId: onShop, code: "News", trashed: true });
  const second = sampleFolder(202, { siteId: onShop, code: "news-2" });
  const made = planKept({ choice: chosenWhole(news), target: { folders: [trashed, second] } });
  const folder = made.folders.find(({ source }) => source?.id === news.id);
  expect(folder?.code).toBe("news-3");
  expect(folder?.warnings).toEqual([{ what: "address-held-by-trash", code: "news-3" }]);
});

test("a new folder gets an address of its own where the one that the portal would make of its title is taken", () => {
  const targets = [samplePlace(14, { newFolder: "Spring" })];
  const folderIn = (...there: readonly Folder[]) =>
    planKept({ choice: { pages: [inRoot], targets }, target: { folders: there } }).folders[0];
  const trashed = sampleFolder(201, { siteId: onShop, title: "Spring", code: "spring_26", trashed: true });
  expect(folderIn(trashed)).toMatchObject({
    code: "spring_26-2",
    warnings: [{ what: "address-held-by-trash", code: "spring_26-2" }],
  });
  const live = sampleFolder(202, { siteId: onShop, title: "Frühling", code: "Spring" });
  expect(folderIn(live)).toMatchObject({ code: "spring-2", warnings: [] });
  expect(folderIn()).toMatchObject({ code: "", warnings: [] });
});

test("a new folder of a title holds everything, and one of that title that is there is used", () => {
  const targets = [samplePlace(14, { newFolder: " Spring " })];
  const made = planKept({ choice: { ...chosenWhole(news), targets } });
  expect(paths(made)).toEqual(["Spring/News/1", "Spring/News/2026/March/2"]);
  expect(made.folders[0]).toMatchObject({
    title: "Spring",
    code: "",
    source: null,
    parent: null,
    parentKey: null,
  });
  const there = sampleFolder(201, { siteId: onShop, title: "SPRING" });
  const used = planKept({ choice: { ...chosenWhole(news), targets }, target: { folders: [there] } });
  expect(paths(used)).toEqual(["(SPRING)/News/1", "(SPRING)/News/2026/March/2"]);
  const trashed = planKept({
    choice: { pages: [inRoot], targets },
    target: { folders: [{ ...there, trashed: true }] },
  });
  expect(paths(trashed)).toEqual(["Spring/4"]);
});

test("a folder is made active where its source is, all above it is, and pages in it may become visible", () => {
  const active = (given: Given) => planKept(given).folders.map((folder) => [folder.title, folder.active]);
  const choice: Partial<PlanChoice> = { ...chosenWhole(year), publication: "as-source" };
  expect(active({ choice })).toEqual([
    ["2026", true],
    ["March", true],
  ]);
  expect(active({ choice: { ...choice, publication: "draft" } }).every(([, isOn]) => isOn === false)).toBe(
    true,
  );
  const hiddenYear = folders.map((folder) => (folder === year ? { ...year, active: false } : folder));
  expect(active({ choice, sourceFolders: hiddenYear }).every(([, isOn]) => isOn === false)).toBe(true);
  const hidden = sampleFolder(201, { siteId: onShop, active: false });
  const below = { ...choice, targets: [samplePlace(14, { folderId: hidden.id })] };
  expect(active({ choice: below, target: { folders: [hidden] } }).every(([, isOn]) => isOn === false)).toBe(
    true,
  );
  const rights = { ...allRights, public: false };
  expect(active({ choice, target: { rights } }).every(([, isOn]) => isOn === false)).toBe(true);
});

test("the copy of the index page becomes the index page of a folder that the run makes, if it is copied", () => {
  const withIndex = folders.map((folder) => (folder === news ? { ...news, indexPageId: inNews.id } : folder));
  const given = { choice: chosenWhole(news), sourceFolders: withIndex };
  const indexOf = (made: CopyPlan) => made.folders.find(({ source }) => source?.id === news.id)?.indexCopy;
  const made = planKept(given);
  const key = made.copies.find(({ source }) => source.id === inNews.id)?.key;
  expect(key).toBe("1-to-folder-31-to-14-root");
  expect(indexOf(made)).toBe(key);
  expect(
    indexOf(planKept({ ...given, choice: { ...given.choice, takenOut: new Set([String(key)]) } })),
  ).toBeNull();
  const [first] = planKept({ ...given, choice: { ...given.choice, pages: [inMarch] } }).folders;
  expect(first?.indexCopy ?? null).toBeNull();
});

const publishedIn = (folder: Folder): Page => samplePage(5, { folderId: folder.id, published: true });

test("a new folder stays inactive as long as nothing in it is published, not even for a moment", () => {
  const warnedOf = (chosen: readonly Page[], choice: Partial<PlanChoice> = {}) =>
    planKept({ choice: { ...chosenWhole(news), pages: chosen, ...choice } }).copies.map(({ warnings }) =>
      warnings.some(({ what }) => what === "new-folder-is-inactive"),
    );
  expect(warnedOf([inNews, inMarch])).toEqual([true, true]);
  // The portal publishes the copy of a published page by itself, and its folders with it.
  expect(warnedOf([inNews, publishedIn(news)])).toEqual([false, false]);
  expect(warnedOf([inMarch, publishedIn(news)])).toEqual([true, false]);
  expect(warnedOf([inNews, publishedIn(march)])).toEqual([false, false]);
  expect(warnedOf([inNews, inMarch], { publication: "as-source" })).toEqual([false, false]);
  const key = "5-to-folder-31-to-14-root";
  expect(warnedOf([inNews, publishedIn(news)], { takenOut: new Set([key]) })).toEqual([true, false]);
});

test("publishing in a new folder that is made inactive names it among those that go live", () => {
  const hidden = folders.map((folder) => (folder === news ? { ...news, active: false } : folder));
  const choice = { ...chosenWhole(news), pages: [publishedIn(news)], publication: "as-source" } as const;
  const [copy] = planKept({ choice, sourceFolders: hidden }).copies;
  expect(copy?.warnings).toContainEqual({ what: "folders-go-live", titles: ["News"] });
  expect(copy?.expected.published).toBe(true);
});

test("an inactive target folder with published pages keeps the portal from publishing in the folders made in it", () => {
  const off = sampleFolder(201, { siteId: onShop, title: "Off", active: false });
  const visible = samplePage(401, { siteId: onShop, folderId: off.id, published: true });
  const targets = [samplePlace(14, { folderId: off.id })];
  const choice = {
    ...chosenWhole(news),
    pages: [publishedIn(news)],
    publication: "as-source",
    targets,
  } as const;
  const [copy] = planKept({ choice, target: { folders: [off], pages: [visible] } }).copies;
  expect(copy?.expected.published).toBe(false);
  expect(copy?.warnings).toContainEqual({ what: "stays-draft-in-inactive-folder", titles: ["Off"] });
  expect(copy?.warnings).toContainEqual({ what: "new-folder-is-inactive" });
});

test("where the target folder is gone the folders in it say so as their pages do", () => {
  const targets = [samplePlace(14, { folderId: folderId(999) })];
  const made = planKept({ choice: { ...chosenWhole(about), targets } });
  expect(made.folders.map(({ obstacle }) => obstacle)).toEqual([{ what: "target-folder-gone" }]);
  expect(made.copies.map(({ obstacle }) => obstacle)).toEqual([{ what: "target-folder-gone" }]);
});

test("the same folder goes to several targets, each with keys of its own", () => {
  const source = sampleSiteFacts(12, { folders, pages });
  const targets = [samplePlace(14), samplePlace(15), samplePlace(15, { newFolder: "New" })];
  const made = buildPlan(
    sampleChoice({ keepFolders: true, ...chosenWhole(about), targets }),
    sampleFacts({ source, targets: [sampleSiteFacts(14), sampleSiteFacts(15, { site: sampleSite(15) })] }),
  );
  expect(made.folders.map(({ key }) => key)).toEqual([
    "folder-35-to-14-root",
    "folder-35-to-15-root",
    "new-to-15-root-new",
    "folder-35-to-15-new-to-15-root-new",
  ]);
});
