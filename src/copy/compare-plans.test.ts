import { expect, test } from "vitest";

import { folderId, siteId, userId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { PlanChange } from "@/model/plan-change.ts";
import type { PlanChoice, PlanFacts, SiteFacts } from "@/model/plan.ts";
import { allRights, sampleFolder, samplePage } from "@/model/testing/samples.ts";

import { comparePlans } from "./compare-plans.ts";
import { pattern, rule, wishing } from "./names/testing/rules.ts";
import { buildPlan } from "./plan.ts";
import { promo, sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "./testing/samples.ts";

const onShop = siteId(14);
const dated = { ...promo, modifiedText: "01/02/2026" };
const other = samplePage(103, { title: "Other", code: "other", modifiedText: "03/02/2026" });
const news = sampleFolder(201, { siteId: onShop, title: "News", code: "news" });
const shop = sampleSiteFacts(14, {
  folders: [news],
  pages: [samplePage(301, { siteId: onShop, title: "Shop" })],
});
const source = sampleSiteFacts(12, { folders: [sampleFolder(31, { title: "Jobs", code: "jobs" })] });

const choice = sampleChoice({ pages: [dated, other], targets: [samplePlace(14, { folderId: news.id })] });
const facts = sampleFacts({ source, targets: [shop] });

/** What has changed since the plan was saved, if this is how it is now. */
function changes(
  now: Partial<PlanFacts>,
  pages: readonly Page[] = choice.pages,
  given: Partial<PlanChoice> = {},
): readonly PlanChange[] {
  const saved = buildPlan({ ...choice, ...given }, facts);
  return comparePlans(saved, buildPlan({ ...choice, ...given, pages }, { ...facts, ...now }));
}

const inShop = (given: Partial<SiteFacts>): Partial<PlanFacts> => ({ targets: [{ ...shop, ...given }] });

test("where nothing has changed the plan may run unchanged", () => {
  expect(changes({})).toEqual([]);
  const inTarget = samplePage(302, { siteId: onShop, title: "Elsewhere" });
  expect(changes(inShop({ pages: [...shop.pages, inTarget] }))).toEqual([]);
});

test("a page that is gone is named once, however many targets it had", () => {
  const targets = [samplePlace(14), samplePlace(14, { folderId: news.id })];
  expect(changes({}, [other], { targets })).toEqual([{ what: "page-gone", page: dated }]);
});

test("a page that went to the trash is named for that, not for what follows from it", () => {
  const trashed = { ...dated, trashed: true, published: false, modifiedText: "05/02/2026" };
  expect(changes({}, [trashed, other])).toEqual([{ what: "page-trashed", page: dated }]);
  const jobs = { ...dated, folderId: folderId(31) };
  const binned = sampleSiteFacts(12, {
    folders: source.folders.map((folder) => ({ ...folder, trashed: true })),
  });
  const saved = buildPlan({ ...choice, pages: [jobs] }, facts);
  const fresh = buildPlan(
    { ...choice, pages: [{ ...jobs, trashed: true, published: false }] },
    { ...facts, source: binned },
  );
  expect(comparePlans(saved, fresh)).toEqual([{ what: "page-trashed", page: jobs }]);
});

test("what has changed about a page is named, and its copies are not named again for it", () => {
  const aspects = (given: Partial<Page>) =>
    changes({}, [{ ...dated, modifiedText: "05/02/2026", ...given }, other]).map((change) =>
      change.what === "page-changed" ? change.aspects : change.what,
    );
  expect(aspects({ title: "Sale" })).toEqual([["title"]]);
  expect(aspects({ code: "sale" })).toEqual([["address"]]);
  expect(aspects({ folderId: folderId(31) })).toEqual([["folder"]]);
  expect(aspects({ published: false })).toEqual([["publication"]]);
  expect(aspects({})).toEqual([["content"]]);
  expect(aspects({ draftDiffers: true, title: "Sale" })).toEqual([["title", "content"]]);
});

test("to another user dates may look different: then edits cannot be told, and the plan says so", () => {
  const colleague = { userId: userId(8) };
  const american = [
    { ...dated, modifiedText: "Feb 1" },
    { ...other, modifiedText: "Feb 3" },
  ];
  expect(changes(colleague)).toEqual([]);
  expect(changes(colleague, american)).toEqual([{ what: "edits-not-comparable" }]);
  const edited = [{ ...dated, modifiedText: "05/02/2026" }, other];
  expect(changes(colleague, edited)).toEqual([{ what: "page-changed", page: dated, aspects: ["content"] }]);
});

test("a target site or folder that is gone is named once for all its rows", () => {
  expect(changes({ targets: [] })).toEqual([{ what: "site-gone", site: shop.site }]);
  const gone = { what: "folder-gone", site: shop.site, folder: news };
  expect(changes(inShop({ folders: [] }))).toEqual([gone]);
  expect(changes(inShop({ folders: [{ ...news, trashed: true }] }))).toEqual([gone]);
  const targets = [samplePlace(14, { folderId: news.id, newFolder: "Spring" })];
  expect(changes(inShop({ folders: [] }), choice.pages, { targets })).toEqual([gone]);
});

test("a right that was taken away is one change for the whole site", () => {
  const rights = { ...allRights, edit: false };
  expect(changes(inShop({ rights }))).toMatchObject([
    { what: "new-obstacle", obstacle: { what: "may-not-edit-target" }, copy: { source: { id: promo.id } } },
  ]);
});

test("what the portal would now make otherwise is named row by row", () => {
  const twin = samplePage(302, { siteId: onShop, folderId: news.id, title: "Promo", code: "promo" });
  expect(changes(inShop({ pages: [...shop.pages, twin] }))).toMatchObject([
    {
      what: "other-outcome",
      saved: { expected: { title: "Promo", codeGetsSuffix: false } },
      fresh: { expected: { title: "Promo (copy)", codeGetsSuffix: true } },
    },
  ]);
  const rights = { ...allRights, public: false };
  const published = { publication: "published" } as const;
  expect(changes(inShop({ rights }), [dated, other], published).map(({ what }) => what)).toEqual([
    "other-outcome",
    "other-outcome",
  ]);
});

test("folders that are there now, or have to be made now, are named, and their rows are found again", () => {
  const targets = [samplePlace(14, { newFolder: "Spring" })];
  const spring = sampleFolder(202, { siteId: onShop, title: "Spring" });
  expect(changes(inShop({ folders: [news, spring] }), choice.pages, { targets })).toMatchObject([
    { what: "other-folder", change: "there-now", folder: { title: "Spring" } },
  ]);
  const before = buildPlan({ ...choice, targets }, { ...facts, ...inShop({ folders: [news, spring] }) });
  expect(comparePlans(before, buildPlan({ ...choice, targets }, facts))).toMatchObject([
    { what: "other-folder", change: "made-now", folder: { title: "Spring" } },
  ]);
});

test("a folder that nothing asks for any more, or that gets another address, is named", () => {
  const jobs = sampleFolder(31, { title: "Jobs", code: "jobs" });
  const keep = { ...choice, pages: [], folders: [jobs], keepFolders: true, targets: [samplePlace(14)] };
  const saved = buildPlan(keep, facts);
  expect(comparePlans(saved, buildPlan({ ...keep, folders: [] }, facts))).toMatchObject([
    { what: "other-folder", change: "not-made", folder: { title: "Jobs" } },
  ]);
  const held = sampleFolder(203, { siteId: onShop, code: "jobs", trashed: true });
  expect(comparePlans(saved, buildPlan(keep, { ...facts, ...inShop({ folders: [held] }) }))).toMatchObject([
    { what: "other-folder", change: "other", folder: { code: "jobs-2" } },
  ]);
  const rights = { ...allRights, edit: false };
  expect(comparePlans(saved, buildPlan(keep, { ...facts, ...inShop({ rights }) }))).toMatchObject([
    { what: "other-folder", change: "other" },
  ]);
});

test("a copy that would get another name in the end is named, unless its page is called otherwise itself", () => {
  const renamed = wishing({ title: rule({ prefix: "New " }), whereTaken: "rename" });
  const taken = samplePage(302, { siteId: onShop, folderId: news.id, title: "New Promo", code: "x" });
  expect(changes({}, choice.pages, renamed)).toEqual([]);
  expect(changes(inShop({ pages: [...shop.pages, taken] }), choice.pages, renamed)).toMatchObject([
    {
      what: "other-outcome",
      saved: { wished: { title: "New Promo" } },
      fresh: { wished: { title: "New Promo 2" } },
    },
  ]);
  expect(changes({}, [{ ...dated, title: "Sale" }, other], renamed).map(({ what }) => what)).toEqual([
    "page-changed",
  ]);
  const moved = wishing({ address: pattern("$", "-{site}") });
  const site = { ...shop.site, title: "Store" };
  expect(changes(inShop({ site }), choice.pages, moved)).toMatchObject([
    { saved: { wished: { code: "promo-site-14" } }, fresh: { wished: { code: "promo-store" } } },
    { what: "other-outcome" },
  ]);
});
