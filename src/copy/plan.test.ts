import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { PlanWarning } from "@/model/plan.ts";
import { allRights, sampleFolder, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { names, planOne, warned, type Around, type One } from "./testing/plan-one.ts";
import { promo } from "./testing/samples.ts";

/** Facts for a copy within the source's own site. */
const within = (facts: Around = {}): Around => ({
  targetSite: sampleSite(12),
  targetPages: [promo, samplePage(101, { code: "home" })],
  ...facts,
});

const onShop = siteId(14);

test("a draft of an unpublished page on another site needs no warning but the one about header and footer", () => {
  const source = samplePage(102, { title: "Promo", code: "promo" });
  const copy = planOne({ source });
  expect(copy.expected).toEqual({ title: "Promo", code: "promo", codeGetsSuffix: false, published: false });
  expect(names(copy.warnings)).toEqual(["areas-of-the-source"]);
  expect(copy.obstacle).toBeNull();
});

test("header and footer are not mentioned where the portal does not copy them: same site, or without the right", () => {
  expect(names(warned({}, within()))).not.toContain("areas-of-the-source");
  expect(names(warned({}, { targetRights: { ...allRights, sett: false } }))).not.toContain(
    "areas-of-the-source",
  );
});

test("a copy beside its source gets the suffix in title and address", () => {
  const copy = planOne({}, within());
  expect(copy.expected.title).toBe("Promo (copy)");
  expect(copy.expected.codeGetsSuffix).toBe(true);
  expect(copy.warnings).toContainEqual({ what: "title-gets-suffix" });
  expect(copy.warnings).toContainEqual({ what: "address-taken", bySett: true });
});

test("in a language whose suffix is not known no title is predicted, only that it changes", () => {
  const copy = planOne({}, within({ titleSuffix: null }));
  expect(copy.expected.title).toBe("Promo");
  expect(names(copy.warnings)).toContain("title-gets-suffix");
});

test("titles are compared without regard to case, in the very folder, and live pages only", () => {
  const taken = (given: Parameters<typeof samplePage>[1]) =>
    names(warned({}, { targetPages: [samplePage(400, { siteId: onShop, title: "PROMO", ...given })] }));
  expect(taken({})).toContain("title-gets-suffix");
  expect(taken({ folderId: folderId(201) })).not.toContain("title-gets-suffix");
  expect(taken({ trashed: true })).not.toContain("title-gets-suffix");
});

test("a title with emoji never gets the suffix; a registered trade mark is no emoji", () => {
  const source = (title: string) => ({ ...promo, title });
  expect(names(warned({ source: source("Sale 🎉") }, within()))).not.toContain("title-gets-suffix");
  expect(names(warned({ source: source("Norden® 2026") }, within()))).toContain("title-gets-suffix");
});

test("an address is taken by pages in the trash and in any letter case", () => {
  const inTarget = (given: Parameters<typeof samplePage>[1]) =>
    planOne({}, { targetPages: [samplePage(400, { siteId: onShop, ...given })] }).expected.codeGetsSuffix;
  expect(inTarget({ code: "Promo", trashed: true })).toBe(true);
  expect(inTarget({ code: "promo2" })).toBe(false);
  expect(inTarget({ code: "promo", folderId: folderId(201) })).toBe(false);
});

test("in the root a folder of that name takes the address when it has an index page", () => {
  const folder = sampleFolder(201, { siteId: onShop, code: "promo" });
  const page = samplePage(400, { siteId: onShop, folderId: folder.id });
  const taken = (indexPageId: typeof folder.indexPageId, code = "start") =>
    names(warned({}, { targetFolders: [{ ...folder, indexPageId }], targetPages: [{ ...page, code }] }));
  expect(taken(page.id)).toContain("address-taken");
  expect(taken(null, "promo")).toContain("address-taken");
  expect(taken(null)).not.toContain("address-taken");
});

test("without the right to change settings the address is duplicated instead of changed", () => {
  const copy = planOne({}, within({ targetRights: { ...allRights, sett: false } }));
  expect(copy.expected.codeGetsSuffix).toBe(false);
  expect(copy.warnings).toContainEqual({ what: "address-taken", bySett: false });
});

test("the first page of a site becomes its home page and keeps its address; a row in the trash is a page too", () => {
  const trashed = samplePage(400, { siteId: onShop, code: "promo", trashed: true });
  expect(names(warned({}, { targetPages: [] }))).toContain("becomes-home-page");
  expect(names(warned({}, { targetPages: [trashed] }))).not.toContain("becomes-home-page");
});

test.each<[PlanWarning["what"], One, Around]>([
  ["may-not-edit-source", {}, { sourceRights: { ...allRights, edit: false } }],
  ["dynamic-address", { source: { ...promo, rule: "(item)/([^/]+)" } }, {}],
  ["system-page", { source: { ...promo, system: true } }, {}],
  ["area-page", { source: { ...promo, isArea: true } }, {}],
])("the plan warns: %s", (what, choice, facts) => {
  expect(names(warned(choice, facts))).toContain(what);
  expect(names(warned())).not.toContain(what);
});

test("a page in the trash is copied as it lies there unless the user agrees to restoring it", () => {
  const source = { ...promo, trashed: true, published: false };
  expect(planOne({ source }).trashedSource).toBe("as-it-is");
  expect(warned({ source, trashedSource: "restore" })).toContainEqual({
    what: "source-in-trash",
    way: "restore",
  });
});

test("a source that is restored for the moment counts as a page of that title, one in the trash does not", () => {
  const source = { ...promo, trashed: true, published: false };
  const facts = within({ targetPages: [source] });
  expect(planOne({ source, trashedSource: "restore" }, facts).expected.title).toBe("Promo (copy)");
  expect(planOne({ source, trashedSource: "as-it-is" }, facts).expected.title).toBe("Promo");
});

test("the key of a copy is the same for the same choice, and another for another place", () => {
  const folder = sampleFolder(201, { siteId: onShop });
  expect(planOne().key).toBe(planOne().key);
  expect(planOne({ folder }, { targetFolders: [folder] }).key).not.toBe(planOne().key);
  expect(planOne({ source: { ...promo, id: pageId(9) } }).key).not.toBe(planOne().key);
});
