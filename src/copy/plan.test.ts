import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { CopyChoice, PlanFacts, PlanObstacle, PlanWarning } from "@/model/plan.ts";

import { buildPlan } from "./plan.ts";
import {
  allRights,
  promo,
  sampleChoice,
  sampleFacts,
  sampleFolder,
  samplePage,
  sampleSite,
} from "./testing/samples.ts";

function planOne(choice: Partial<CopyChoice> = {}, facts: Partial<PlanFacts> = {}) {
  const [copy] = buildPlan(sampleChoice(choice), sampleFacts(facts)).copies;
  if (copy === undefined) throw new Error("The plan is empty.");
  return copy;
}

const warned = (choice: Partial<CopyChoice> = {}, facts: Partial<PlanFacts> = {}): readonly PlanWarning[] =>
  planOne(choice, facts).warnings;

const names = (warnings: readonly PlanWarning[]) => warnings.map(({ what }) => what);

/** Facts for a copy within the source's own site. */
const within = (facts: Partial<PlanFacts> = {}): Partial<PlanFacts> => ({
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

test("a draft of a published page is live for a moment, and site and folders stay switched on", () => {
  const outer = sampleFolder(201, { siteId: onShop, active: false, title: "News" });
  const inner = sampleFolder(202, { siteId: onShop, active: false, title: "2026", parentId: outer.id });
  const copy = planOne(
    { folder: inner },
    { targetSite: sampleSite(14, { active: false }), targetFolders: [outer, inner] },
  );
  expect(copy.expected.published).toBe(false);
  expect(copy.warnings).toContainEqual({ what: "site-goes-live" });
  expect(copy.warnings).toContainEqual({ what: "folders-go-live", titles: ["2026", "News"] });
  expect(copy.warnings).toContainEqual({ what: "live-for-a-moment" });
});

test("like the original: a published page is published, a draft stays one and touches nothing", () => {
  const site = { targetSite: sampleSite(14, { active: false }) };
  expect(planOne({ publication: "as-source" }, site).expected.published).toBe(true);
  const draft = planOne({ publication: "as-source", source: { ...promo, published: false } }, site);
  expect(draft.expected.published).toBe(false);
  expect(names(draft.warnings)).not.toContain("site-goes-live");
});

test("an inactive folder with active things in it keeps a copy like the original a draft", () => {
  const folder = sampleFolder(201, { siteId: onShop, active: false, title: "Hidden" });
  const other = samplePage(400, { siteId: onShop, folderId: folder.id, published: true });
  const facts = { targetFolders: [folder], targetPages: [other] };
  const copy = planOne({ publication: "as-source", folder }, facts);
  expect(copy.expected.published).toBe(false);
  expect(copy.warnings).toContainEqual({ what: "stays-draft-in-inactive-folder", titles: ["Hidden"] });
  expect(names(copy.warnings)).not.toContain("folders-go-live");
  const subfolder = sampleFolder(202, { siteId: onShop, parentId: folder.id });
  const below = planOne({ publication: "as-source", folder }, { targetFolders: [folder, subfolder] });
  expect(below.expected.published).toBe(false);
});

test("published on purpose: the folder goes live with all that is in it", () => {
  const folder = sampleFolder(201, { siteId: onShop, active: false, title: "Hidden" });
  const other = samplePage(400, { siteId: onShop, folderId: folder.id, published: true });
  const copy = planOne(
    { publication: "published", folder },
    { targetFolders: [folder], targetPages: [other] },
  );
  expect(copy.expected.published).toBe(true);
  expect(copy.warnings).toContainEqual({ what: "folders-go-live", titles: ["Hidden"] });
});

test("without the right to publish the copy stays a draft, except where the kind of site asks for no right", () => {
  const targetRights = { ...allRights, public: false };
  const copy = planOne({ publication: "published" }, { targetRights });
  expect(copy.expected.published).toBe(false);
  expect(names(copy.warnings)).toContain("may-not-publish");
  const scope = "KNOWLEDGE" as const;
  const wiki = planOne(
    { publication: "published" },
    { targetRights, sourceSite: sampleSite(20, { scope }), targetSite: sampleSite(21, { scope }) },
  );
  expect(wiki.expected.published).toBe(true);
  expect(names(wiki.warnings)).not.toContain("may-not-publish");
});

test("unpublished edits are named, and more loudly where visitors will see them", () => {
  const source = { ...promo, draftDiffers: true };
  expect(names(warned({ source, publication: "as-source" }))).toContain("unpublished-edits-go-live");
  expect(names(warned({ source }))).toContain("unpublished-edits-are-copied");
  expect(names(warned({ source: { ...source, published: false } }))).not.toContain(
    "unpublished-edits-are-copied",
  );
});

test.each<[PlanWarning["what"], Partial<CopyChoice>, Partial<PlanFacts>]>([
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

const trashedFolder = sampleFolder(201, { siteId: onShop, trashed: true, title: "Old" });
const below = sampleFolder(202, { siteId: onShop, parentId: trashedFolder.id });

test.each<[PlanObstacle, Partial<CopyChoice>, Partial<PlanFacts>]>([
  [{ what: "other-kind" }, {}, { targetSite: sampleSite(20, { scope: "KNOWLEDGE" }) }],
  [{ what: "may-not-read-source" }, {}, { sourceRights: { ...allRights, read: false } }],
  [{ what: "may-not-edit-target" }, {}, { targetRights: { ...allRights, edit: false } }],
  [
    { what: "may-not-restore" },
    { source: { ...promo, trashed: true }, trashedSource: "restore" },
    { sourceRights: { ...allRights, delete: false } },
  ],
  [
    { what: "target-folder-in-trash", title: "Old" },
    { folder: trashedFolder },
    { targetFolders: [trashedFolder] },
  ],
  [
    { what: "target-folder-in-trash", title: "Old" },
    { folder: below },
    { targetFolders: [trashedFolder, below] },
  ],
  [{ what: "target-folder-gone" }, { folder: below }, { targetFolders: [] }],
  [{ what: "target-folder-gone" }, { folder: sampleFolder(203) }, { targetFolders: [sampleFolder(203)] }],
  [
    { what: "source-folder-in-trash", title: "Old" },
    { source: { ...promo, folderId: below.id } },
    { sourceFolders: [trashedFolder, below] },
  ],
  [{ what: "address-shape-refused", code: "item_1_2" }, { source: { ...promo, code: "item_1_2" } }, {}],
  [{ what: "address-shape-refused", code: "a/b" }, { source: { ...promo, code: "a/b" } }, {}],
  [{ what: "address-shape-refused", code: "" }, { source: { ...promo, code: "" } }, {}],
])("the plan says before what the portal would refuse or do wrong: %j", (obstacle, choice, facts) => {
  expect(planOne(choice, facts).obstacle).toEqual(obstacle);
});

test("an address of letters, digits and one underscore is none of the refused shapes", () => {
  expect(planOne({ source: { ...promo, code: "promo_2026" } }).obstacle).toBeNull();
});

test("the key of a copy is the same for the same choice, and another for another place", () => {
  const folder = sampleFolder(201, { siteId: onShop });
  expect(planOne().key).toBe(planOne().key);
  expect(planOne({ folder }, { targetFolders: [folder] }).key).not.toBe(planOne().key);
  expect(planOne({ source: { ...promo, id: pageId(9) } }).key).not.toBe(planOne().key);
});
