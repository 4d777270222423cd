import { expect, test } from "vitest";

import { folderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import { sampleFolder, samplePage } from "@/model/testing/samples.ts";

import { buildFolderTree, buildTree } from "./build-tree.ts";
import { filterPages, filterTree } from "./filter-tree.ts";
import { addressOf, findPath } from "./find-path.ts";
import type { TreeNode } from "./node.ts";
import { noFilter, type PageFilter } from "./page-filter.ts";
import { comparePages, type PageOrder } from "./page-order.ts";
import { readPortalDates, startOfDay } from "./portal-dates.ts";
import { sortTrash } from "./sort-trash.ts";

const folder = (id: number, title: string, given: Partial<Folder> = {}): Folder =>
  sampleFolder(id, { title, code: title.toLowerCase(), ...given });

const page = (id: number, title: string, inFolder: number | null = null, given: Partial<Page> = {}): Page =>
  samplePage(id, {
    folderId: inFolder === null ? null : folderId(inFolder),
    title,
    code: title.toLowerCase(),
    published: true,
    ...given,
  });

const news = folder(201, "News");
const year = folder(202, "2026", { parentId: news.id });
const about = folder(203, "About");
const old = folder(204, "Old", { trashed: true });
const belowOld = folder(205, "Attic", { parentId: old.id });
const folders = [news, year, about, old, belowOld];

/** The tree as indented text. */
function draw(nodes: readonly TreeNode[], depth = 0): string {
  return nodes
    .map((node) => {
      const line = "  ".repeat(depth) + (node.kind === "folder" ? `${node.folder.title}/` : node.page.title);
      return node.kind === "folder" && node.children.length > 0
        ? `${line}\n${draw(node.children, depth + 1)}`
        : line;
    })
    .join("\n");
}

const pages = [page(3, "Promo", 202), page(1, "Home"), page(2, "Team", 203), page(4, "Café", 202)];

test("folders come before pages, each by title, nested as in the portal", () => {
  expect(draw(buildTree(folders, pages))).toBe(
    ["About/", "  Team", "News/", "  2026/", "    Café", "    Promo", "Home"].join("\n"),
  );
});

test("a screen may bring the order of its language", () => {
  const compare = new Intl.Collator("de").compare;
  const titles = [page(1, "Zebra"), page(2, "Äpfel"), page(3, "Birnen")];
  expect(draw(buildTree([], titles, compare))).toBe("Äpfel\nBirnen\nZebra");
});

test("pages of the same title stand in the order of their ids", () => {
  const keys = buildTree([], [page(9, "Promo"), page(5, "Promo")]).map(({ key }) => key);
  expect(keys).toEqual(["page-5", "page-9"]);
});

test("what is in the trash, or below a folder that is trashed or missing, is not in the tree", () => {
  const hidden = [
    page(5, "In the trash", null, { trashed: true }),
    page(6, "In a trashed folder", 204),
    page(7, "Below a trashed folder", 205),
    page(8, "In no folder", 999),
  ];
  expect(draw(buildTree([...folders, folder(206, "Stray", { parentId: folderId(999) })], hidden))).toBe(
    "About/\nNews/\n  2026/",
  );
});

test("folders in a circle, which the portal does not forbid, are left out", () => {
  const a = folder(301, "A", { parentId: folderId(302) });
  const b = folder(302, "B", { parentId: folderId(301) });
  expect(buildTree([a, b], [page(5, "Inside", 301)])).toEqual([]);
  expect(sortTrash([a, b], [page(5, "Inside", 301)]).lost).toHaveLength(1);
});

test("the folder picker shows live folders only", () => {
  expect(draw(buildFolderTree(folders))).toBe("About/\nNews/\n  2026/");
});

test("the trash tells what can be copied from what lies in a trashed folder, and what is lost", () => {
  const all = [
    page(1, "Home"),
    page(5, "Trashed", 201, { trashed: true }),
    page(6, "In a trashed folder", 204, { trashed: true }),
    page(7, "Below a trashed folder", 205),
    page(8, "In no folder", 999),
    page(9, "Trashed in no folder", 999, { trashed: true }),
  ];
  const titles = (rows: readonly Page[]) => rows.map(({ title }) => title);
  const trash = sortTrash(folders, all);
  expect(titles(trash.pages)).toEqual(["Trashed", "Trashed in no folder"]);
  expect(titles(trash.inTrashedFolders)).toEqual(["In a trashed folder", "Below a trashed folder"]);
  expect(titles(trash.lost)).toEqual(["In no folder"]);
});

const noDates = readPortalDates([]);
const filter = (text: string) => draw(filterTree(buildTree(folders, pages), { ...noFilter, text }, noDates));

test("a search keeps what matches and the folders above it", () => {
  expect(filter("promo")).toBe("News/\n  2026/\n    Promo");
});

test("a search ignores case, accents and spaces around", () => {
  expect(filter("  CAFE ")).toBe("News/\n  2026/\n    Café");
  expect(filter("café")).toBe("News/\n  2026/\n    Café");
});

test("a search for an id finds that page and not those with longer ids", () => {
  expect(filter("1")).toBe("Home");
  expect(filter("999")).toBe("");
});

test("a folder that matches keeps all that is in it", () => {
  expect(filter("about")).toBe("About/\n  Team");
});

test("an empty search keeps everything", () => {
  expect(filter("  ")).toBe(draw(buildTree(folders, pages)));
});

const filtered = (given: Partial<PageFilter>, rows: readonly Page[] = pages) =>
  draw(filterTree(buildTree(folders, rows), { ...noFilter, ...given }, readPortalDates(datesOf(rows))));
const datesOf = (rows: readonly Page[]) => rows.map(({ modifiedText }) => modifiedText);

test("a filter by status keeps pages as visitors see them, and no folder without one", () => {
  const rows = [
    page(1, "Home", null, { published: false }),
    page(2, "Team", 203),
    page(3, "Promo", 202, { draftDiffers: true }),
  ];
  expect(filtered({ statuses: new Set(["draft"]) }, rows)).toBe("Home");
  expect(filtered({ statuses: new Set(["published"]) }, rows)).toBe("About/\n  Team");
  expect(filtered({ statuses: new Set(["draft", "unpublished-edits"]) }, rows)).toBe(
    "News/\n  2026/\n    Promo\nHome",
  );
  expect(filtered({ statuses: new Set(["draft"]), text: "about" }, rows)).toBe("");
});

test("a filter by folder keeps what lies in it, however deep, and the folders above it", () => {
  expect(filtered({ folderId: news.id })).toBe("News/\n  2026/\n    Café\n    Promo");
  expect(filtered({ folderId: year.id, text: "promo" })).toBe("News/\n  2026/\n    Promo");
  expect(filtered({ folderId: year.id, text: "home" })).toBe("");
});

test("a filter by date finds no page without one, and leaves nothing out where dates cannot be read", () => {
  const dated = [
    page(1, "Old", null, { modifiedText: "01.02.2020" }),
    page(2, "New", null, { modifiedText: "01.02.2026 10:00" }),
    page(3, "Unknown"),
  ];
  const changedSince = startOfDay({ year: 2026, month: 2, day: 1 });
  expect(filtered({ changedSince }, dated)).toBe("New");
  const open = dated.map((row) => ({ ...row, modifiedText: row.modifiedText.replaceAll(".", "/") }));
  expect(filtered({ changedSince }, open)).toBe("New\nOld\nUnknown");
});

test("the trash is filtered in the same way", () => {
  const rows = [page(5, "Trashed", 202, { trashed: true }), page(6, "In a trashed folder", 204)];
  const found = (given: Partial<PageFilter>) =>
    filterPages(rows, folders, { filter: { ...noFilter, ...given }, dates: noDates }).map(({ id }) => id);
  expect(found({})).toEqual([5, 6]);
  expect(found({ folderId: news.id })).toEqual([5]);
  expect(found({ text: "folder" })).toEqual([6]);
  expect(found({ statuses: new Set(["published"]) })).toEqual([6]);
});

test("pages are sorted by title, by what changed last, by address or by id; folders stay first, by title", () => {
  const rows = [
    page(1, "B", null, { code: "z", modifiedText: "01.02.2026" }),
    page(2, "C", null, { code: "x" }),
    page(3, "A", null, { code: "y", modifiedText: "03.02.2026" }),
  ];
  const dates = readPortalDates(datesOf(rows));
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = (order: PageOrder) =>
    draw(buildTree([news], rows, compare, comparePages(order, compare, dates)));
  expect(sorted("title")).toBe("News/\nA\nB\nC");
  expect(sorted("date")).toBe("News/\nA\nB\nC");
  expect(sorted("address")).toBe("News/\nC\nA\nB");
  expect(sorted("id")).toBe("News/\nB\nC\nA");
});

test("an address is made of the folders from the top down to the page", () => {
  expect(addressOf(folders, page(3, "Promo", 202))).toBe("/news/2026/promo/");
  expect(addressOf(folders, page(1, "Home"))).toBe("/home/");
  expect(findPath(folders, year.id).map(({ title }) => title)).toEqual(["News", "2026"]);
  expect(findPath(folders, null)).toEqual([]);
});

test("10,000 pages in 300 folders are sorted, searched and addressed without a quadratic step", () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    folder(1000 + at, `Folder ${at}`, { parentId: at < 20 ? null : folderId(1000 + (at % 20)) }),
  );
  let reads = 0;
  const rows = Array.from({ length: 10_000 }, (_, at) => {
    const row = page(at + 1, `Page ${at}`, 1000 + (at % 300));
    return Object.defineProperty(row, "folderId", {
      get: () => {
        reads += 1;
        return folderId(1000 + (at % 300));
      },
    });
  });
  const tree = buildTree(many, rows);
  for (const row of rows) addressOf(many, row);
  sortTrash(many, rows);
  expect(filterTree(tree, { ...noFilter, text: "page 9999" }, noDates)).toHaveLength(1);
  expect(reads).toBeLessThan(10 * rows.length);
});
