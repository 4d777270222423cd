import * as fc from "fast-check";
import { expect, test } from "vitest";

import { folderChain } from "@/model/folder-chain.ts";
import { folderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import { sampleFolder, samplePage } from "@/model/testing/samples.ts";

import { folderKey, pageKey, rootKey, trashKey } from "./node.ts";
import { readSelection, type ChosenState } from "./read-selection.ts";
import { isChosen, markNodes, nothingChosen, waysUp, type Selection } from "./selection.ts";

const folder = (id: number, parent: number | null = null, trashed = false): Folder =>
  sampleFolder(id, { parentId: parent === null ? null : folderId(parent), trashed });

const page = (id: number, inFolder: number | null = null, trashed = false): Page =>
  samplePage(id, { folderId: inFolder === null ? null : folderId(inFolder), published: true, trashed });

/** News (1) holds 2026 (2); About (3) is empty; Old (4) is trashed. */
const folders = [folder(1), folder(2, 1), folder(3), folder(4, null, true)];
const pages = [page(10), page(11, 1), page(12, 2), page(13, 2)];
const inTrash = [page(20, null, true), page(21, 4), page(22, 99)];
const all = [...pages, ...inTrash];

const mark = (selection: Selection, keys: readonly string[], isOn = true, list: readonly Page[] = all) =>
  markNodes(selection, waysUp(folders, list), keys, isOn);
const read = (selection: Selection, list: readonly Page[] = all) => readSelection(selection, folders, list);
const ids = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id);

test("a folder is chosen with everything in it, and without the pages left out again", () => {
  const whole = mark(nothingChosen, ["folder-1"]);
  expect(ids(read(whole).pages)).toEqual([11, 12, 13]);
  expect(ids(read(whole).folders)).toEqual([1, 2]);
  const without = read(mark(whole, ["page-12"], false));
  expect(ids(without.pages)).toEqual([11, 13]);
  expect(without.folders).toEqual([]);
  expect(without.states.get("folder-2")).toBe("some");
});

test("a folder chosen whole stays whole for pages that load later", () => {
  const whole = mark(nothingChosen, ["folder-1"], true, []);
  expect(ids(read(whole, [...pages, page(14, 2)]).pages)).toEqual([11, 12, 13, 14]);
});

test("pages chosen one by one choose no page that loads later, though the folder looks full until then", () => {
  const both = mark(nothingChosen, ["page-12", "page-13"]);
  expect(read(both).states.get("folder-2")).toBe("all");
  expect(read(both).folders).toEqual([]);
  expect(read(both, [...all, page(14, 2)]).states.get("folder-2")).toBe("some");
});

test("the whole site is chosen with folders in which there is nothing, and without the trash", () => {
  const site = read(mark(nothingChosen, [rootKey]));
  expect(ids(site.pages)).toEqual([10, 11, 12, 13]);
  expect(ids(site.folders)).toEqual([1, 2, 3]);
  expect(site.states.get(rootKey)).toBe("all");
  expect(site.states.get(trashKey)).toBe("none");
});

test("pages in the trash are chosen by their own mark or by that of the trash only", () => {
  expect(ids(read(mark(nothingChosen, ["page-21"])).pages)).toEqual([21]);
  expect(ids(read(mark(nothingChosen, [trashKey])).pages)).toEqual([20, 21, 22]);
  expect(ids(read({ marks: new Map([["folder-4", true]]) }).pages)).toEqual([]);
});

test("marks below a node go when it is marked, and those that say nothing new are not kept", () => {
  const some = mark(nothingChosen, ["page-12", "folder-3"]);
  expect([...mark(some, ["folder-1"]).marks.keys()].toSorted()).toEqual(["folder-1", "folder-3"]);
  expect([...mark(mark(nothingChosen, ["folder-1"]), ["page-12"]).marks]).toEqual([["folder-1", true]]);
  expect([...mark(mark(nothingChosen, ["folder-1"]), ["folder-1"], false).marks]).toEqual([]);
});

test("what is chosen and not in the lists is counted", () => {
  const gone = mark(nothingChosen, ["page-10", "page-999", "folder-999"]);
  expect(read(gone).missing).toBe(2);
  expect(read(mark(nothingChosen, [rootKey, trashKey])).missing).toBe(0);
});

test("only what is chosen whole grows with pages that load later", () => {
  expect(read(mark(nothingChosen, ["folder-1"])).grows).toBe(true);
  expect(read(mark(mark(nothingChosen, [rootKey]), ["page-10"], false)).grows).toBe(true);
  expect(read(mark(nothingChosen, ["page-10", "page-11"])).grows).toBe(false);
});

test("folders in a circle are not in the tree, and what lies in them counts as trash", () => {
  const circle = [folder(1, 2), folder(2, 1)];
  const inside = [page(11, 1)];
  expect(readSelection(markNodes(nothingChosen, new Map(), [rootKey], true), circle, inside).pages).toEqual(
    [],
  );
  expect(waysUp(circle, inside).get("page-11")).toBe(trashKey);
});

/** A site of up to eight folders, some trashed, some nested, and up to twelve pages anywhere in it. */
const anySite = fc
  .record({
    folders: fc.array(fc.record({ parent: fc.nat(8), trashed: fc.boolean() }), { maxLength: 8 }),
    pages: fc.array(fc.record({ place: fc.nat(9), trashed: fc.boolean() }), { maxLength: 12 }),
  })
  .map(({ folders: folderRows, pages: pageRows }) => ({
    // A parent comes before its children, 0 is the root.
    folders: folderRows.map(({ parent, trashed }, at) =>
      folder(at + 1, parent % (at + 1) === 0 ? null : parent % (at + 1), trashed && at % 3 === 0),
    ),
    pages: pageRows.map(({ place, trashed }, at) =>
      page(at + 1, place === 0 ? null : place, trashed && at % 3 === 0),
    ),
  }));

const anyClicks = fc.array(fc.record({ at: fc.nat(), isOn: fc.boolean() }), { maxLength: 12 });

type Site = { readonly folders: readonly Folder[]; readonly pages: readonly Page[] };

const keysOf = (site: Site): readonly string[] => [
  rootKey,
  trashKey,
  ...site.folders.filter((one) => waysUp(site.folders, []).has(folderKey(one))).map(folderKey),
  ...site.pages.map(pageKey),
];

function clickThrough(
  site: Site,
  clicks: readonly { readonly at: number; readonly isOn: boolean }[],
): Selection {
  const keys = keysOf(site);
  const ways = waysUp(site.folders, site.pages);
  return clicks.reduce(
    (selection, { at, isOn }) => markNodes(selection, ways, [keys[at % keys.length] ?? rootKey], isOn),
    nothingChosen,
  );
}

test("toggling a page twice leaves the marks as they were", () => {
  fc.assert(
    fc.property(anySite, anyClicks, fc.nat(), (site, clicks, at) => {
      const one = site.pages[at % Math.max(1, site.pages.length)];
      fc.pre(one !== undefined);
      const ways = waysUp(site.folders, site.pages);
      const before = clickThrough(site, clicks);
      const isOn = isChosen(before, ways, pageKey(one));
      const there = markNodes(before, ways, [pageKey(one)], !isOn);
      expect(isChosen(there, ways, pageKey(one))).toBe(!isOn);
      const back = markNodes(there, ways, [pageKey(one)], isOn);
      expect(new Map(back.marks)).toEqual(new Map(before.marks));
    }),
  );
});

/** What clicking does, page by page and without any marks. */
function clickByHand(
  site: Site,
  clicks: readonly { readonly at: number; readonly isOn: boolean }[],
): ReadonlySet<string> {
  const keys = keysOf(site);
  const chosen = new Set<string>();
  for (const { at, isOn } of clicks) {
    const clicked = keys[at % keys.length] ?? rootKey;
    for (const key of keys) {
      if (!wayOf(site, key).includes(clicked)) continue;
      if (isOn) chosen.add(key);
      else chosen.delete(key);
    }
  }
  return chosen;
}

/** From a node up to the top, itself included, from the lists alone. */
function wayOf(site: Site, key: string): readonly string[] {
  const one = site.pages.find((candidate) => pageKey(candidate) === key);
  const own = site.folders.find((candidate) => folderKey(candidate) === key);
  if (one === undefined && own === undefined) return [key];
  const chain = folderChain(site.folders, one?.folderId ?? own?.id ?? null);
  const isIn = one === undefined || one.folderId === null || chain.some(({ id }) => id === one.folderId);
  const isLive =
    one?.trashed !== true &&
    isIn &&
    chain.every(({ trashed }) => !trashed) &&
    (chain.at(-1)?.parentId ?? null) === null;
  return isLive ? [key, ...chain.map(folderKey), rootKey] : [key, trashKey];
}

function stateByHand(site: Site, chosen: ReadonlySet<string>, key: string): ChosenState {
  const keys = keysOf(site);
  const isOpenable = (one: string) => keys.some((other) => other !== one && wayOf(site, other).includes(one));
  const leaves = keys.filter((one) => one !== rootKey && one !== trashKey && !isOpenable(one));
  const below = leaves.filter((one) => wayOf(site, one).includes(key));
  const on = below.filter((one) => chosen.has(one));
  return on.length === 0 ? "none" : on.length === below.length ? "all" : "some";
}

test("pages and states are those of clicking page by page", () => {
  fc.assert(
    fc.property(anySite, anyClicks, (site, clicks) => {
      const chosen = clickByHand(site, clicks);
      const part = readSelection(clickThrough(site, clicks), site.folders, site.pages);
      expect(part.pages.map(pageKey)).toEqual(site.pages.map(pageKey).filter((key) => chosen.has(key)));
      for (const [key, state] of part.states)
        expect([key, state]).toEqual([key, stateByHand(site, chosen, key)]);
      for (const whole of part.folders) expect(part.states.get(folderKey(whole))).toBe("all");
    }),
  );
});

test("a page that comes later is what the place it comes to is", () => {
  fc.assert(
    fc.property(anySite, anyClicks, fc.nat(8), (site, clicks, place) => {
      const live = waysUp(site.folders, []);
      const target = place === 0 ? rootKey : folderKey({ id: folderId(place) });
      fc.pre(place === 0 || live.has(target));
      const selection = clickThrough(site, clicks);
      const late = page(1000, place === 0 ? null : place);
      const isIn = readSelection(selection, site.folders, [...site.pages, late]).pages.includes(late);
      expect(isIn).toBe(isChosen(selection, live, target));
    }),
  );
});

test("10,000 pages are read and toggled without a quadratic step", () => {
  const many = Array.from({ length: 300 }, (_, at) => folder(at + 1, at < 20 ? null : (at % 20) + 1));
  let reads = 0;
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    Object.defineProperty(page(at + 1), "folderId", {
      get: () => {
        reads += 1;
        return folderId((at % 300) + 1);
      },
    }),
  );
  const ways = waysUp(many, rows);
  const every = markNodes(nothingChosen, ways, rows.map(pageKey), true);
  expect(readSelection(every, many, rows).pages).toHaveLength(10_000);
  expect(readSelection(markNodes(every, ways, ["folder-1"], false), many, rows).pages.length).toBeLessThan(
    10_000,
  );
  expect(reads).toBeLessThan(20 * rows.length);
});
