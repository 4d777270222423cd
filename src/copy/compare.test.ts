import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { BlockSummary } from "@/model/page.ts";
import type { PlanChoice, SiteFacts } from "@/model/plan.ts";
import { allRights, sampleFailure, sampleFolder, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { findDifferences, type ReadBack } from "./compare.ts";
import { buildPlan } from "./plan.ts";
import { toCandidate } from "./reconcile.ts";
import {
  promo,
  sampleChoice,
  sampleFacts,
  sampleIntent,
  samplePlace,
  sampleSiteFacts,
} from "./testing/samples.ts";

const shop = siteId(14);
const news = sampleFolder(201, { siteId: shop, title: "News" });
const block = (code: string): BlockSummary => ({ code, active: true });
const blocks = [block("01.cover"), block("02.text"), block("02.text")];

interface Around extends Partial<SiteFacts> {
  readonly titleSuffix?: string | null;
}

/** A copy exactly as planned, into News of the shop; `given` says what is otherwise. */
function compare(
  given: Partial<ReadBack> = {},
  choice: Partial<PlanChoice> = {},
  { titleSuffix, ...shopFacts }: Around = {},
) {
  const plan = buildPlan(
    sampleChoice({ targets: [samplePlace(14, { folderId: news.id })], ...choice }),
    sampleFacts({
      targets: [sampleSiteFacts(14, { folders: [news], ...shopFacts })],
      ...(titleSuffix === undefined ? {} : { titleSuffix }),
    }),
  );
  const [planned] = plan.copies;
  if (planned === undefined) throw new Error("The plan is empty.");
  return findDifferences({
    planned,
    folderId: news.id,
    titleSuffix: plan.titleSuffix,
    intent: sampleIntent({ sourceBlocks: blocks }),
    page: copyPage(),
    blocks,
    target: target(),
    others: [],
    publicationFailure: null,
    ...given,
  });
}

const copyPage = (given: Parameters<typeof samplePage>[1] = {}) =>
  samplePage(600, { siteId: shop, folderId: news.id, title: "Promo", code: "promo", ...given });

const target = (given: Partial<ReadBack["target"]> = {}): ReadBack["target"] => ({
  site: sampleSite(14),
  rights: allRights,
  folders: [news],
  highestPageId: 600,
  ...given,
});

test("a copy exactly as planned has no difference", () => {
  expect(compare()).toEqual([]);
});

test("another page that looks like the copy is named", () => {
  const others = [toCandidate(samplePage(601, { title: "Promo", code: "promo_abcd" }))];
  expect(compare({ others })).toEqual([{ what: "made-more-than-once", pages: others }]);
});

test("a copy that lies somewhere else says where", () => {
  expect(compare({ page: copyPage({ folderId: null }) })).toEqual([{ what: "landed-in-root" }]);
  expect(compare({ page: copyPage({ folderId: folderId(9) }) })).toEqual([{ what: "landed-elsewhere" }]);
  expect(compare({ page: copyPage({ siteId: siteId(9) }) })).toEqual([{ what: "other-site" }]);
  expect(compare({ page: copyPage({ trashed: true }) })).toEqual([{ what: "in-trash" }]);
});

test("another title than the expected one is named", () => {
  expect(compare({ page: copyPage({ title: "Promo (copy)" }) })).toEqual([
    { what: "other-title", expected: "Promo" },
  ]);
});

const takenTitle = [samplePage(400, { siteId: shop, folderId: news.id, title: "Promo", code: "x" })];

test("where the suffix is not known any title that goes on after the source's is as expected", () => {
  const facts = { titleSuffix: null, pages: takenTitle };
  expect(compare({ page: copyPage({ title: "Promo (copia)" }) }, {}, facts)).toEqual([]);
  expect(compare({ page: copyPage({ title: "Shop" }) }, {}, facts)).toEqual([
    { what: "other-title", expected: "Promo" },
  ]);
});

const takenCode = [samplePage(400, { siteId: shop, folderId: news.id, title: "Shop", code: "promo" })];

test("the title that another row of the plan takes first goes on as its suffix does, too", () => {
  const twin = { ...promo, id: pageId(103) };
  const plan = buildPlan(
    sampleChoice({ pages: [promo, twin], targets: [samplePlace(14, { folderId: news.id })] }),
    sampleFacts({ targets: [sampleSiteFacts(14, { folders: [news] })], titleSuffix: null }),
  );
  const [, planned] = plan.copies;
  if (planned === undefined) throw new Error("The plan has no second row.");
  const page = copyPage({ title: "Promo (copia)", code: "promo_abcd" });
  expect(compare({ planned, titleSuffix: null, page })).toEqual([]);
});

test("four letters after a taken address are as expected, anything else is not", () => {
  expect(compare({ page: copyPage({ code: "promo_abcd" }) }, {}, { pages: takenCode })).toEqual([]);
  expect(compare({ page: copyPage({ code: "promo_abcd" }) })).toEqual([
    { what: "other-address", expected: "promo" },
  ]);
  expect(compare({ page: copyPage({ code: "sale" }) }, {}, { pages: takenCode })).toEqual([
    { what: "other-address", expected: "promo" },
  ]);
});

test("a taken address that was kept for want of the right is shared by two pages", () => {
  const rights = { ...allRights, sett: false };
  expect(compare({ target: target({ rights }) }, {}, { pages: takenCode, rights })).toEqual([
    { what: "same-address-as-another-page" },
  ]);
});

test("an address that was predicted as taken and is free after all is no difference", () => {
  expect(compare({}, {}, { pages: takenCode })).toEqual([]);
});

test("publication is compared with the wish, with the portal's reason where it gave one", () => {
  const failure = sampleFailure("PUBLIC_PAGE_REACHED");
  expect(compare({ publicationFailure: failure }, { publication: "published" })).toEqual([
    { what: "not-published", failure },
  ]);
  expect(compare({}, { publication: "as-source" })).toEqual([{ what: "not-published", failure: null }]);
  expect(compare({ page: copyPage({ published: true }) })).toEqual([
    { what: "published-against-wish", failure: null },
  ]);
  expect(compare({ page: copyPage({ published: true }) }, { publication: "as-source" })).toEqual([]);
});

test("like the original means as the original is when it is copied, not when it was chosen", () => {
  const intent = sampleIntent({ source: { ...promo, published: false }, sourceBlocks: blocks });
  expect(compare({ intent }, { publication: "as-source" })).toEqual([]);
});

test("missing blocks are named by their codes, as often as they are missing", () => {
  expect(compare({ blocks: [block("02.text")] })).toEqual([
    { what: "blocks-missing", codes: ["01.cover", "02.text"] },
  ]);
});

test("no blocks at all is said only where the source has some, or nobody can tell", () => {
  expect(compare({ blocks: [] })).toEqual([{ what: "no-blocks" }]);
  expect(compare({ blocks: [], intent: sampleIntent({ sourceBlocks: [] }) })).toEqual([]);
  expect(compare({ blocks: [], intent: sampleIntent({ sourceBlocks: null }) })).toEqual([
    { what: "no-blocks" },
  ]);
});

test("blocks that could not be read are not passed off as copied", () => {
  expect(compare({ blocks: null })).toEqual([{ what: "blocks-not-compared" }]);
  expect(compare({ intent: sampleIntent({ sourceBlocks: null }) })).toEqual([
    { what: "blocks-not-compared" },
  ]);
});

test("what the portal switched on is named", () => {
  const intent = sampleIntent({ siteWasActive: false, inactiveFolderIds: [news.id], sourceBlocks: blocks });
  expect(compare({ intent })).toEqual([
    { what: "site-switched-on" },
    { what: "folders-switched-on", titles: ["News"] },
  ]);
  const off = target({ site: sampleSite(14, { active: false }), folders: [{ ...news, active: false }] });
  expect(compare({ intent, target: off })).toEqual([]);
});

test("a copy that became the home page is told", () => {
  const site = sampleSite(14, { indexPageId: pageId(600) });
  expect(compare({ target: target({ site }) })).toEqual([{ what: "became-home-page" }]);
});
