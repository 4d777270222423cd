import { beforeEach, expect, test } from "vitest";

import { buildPage } from "../samples/build.ts";
import { openBench, type Bench } from "./client.ts";
import {
  F1,
  F2,
  FL,
  FT,
  G1,
  liveInFT,
  P2,
  P3,
  PA,
  PK,
  PT,
  S1,
  S2,
  S3,
  S4,
  S5,
  trashedInFT,
} from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const copy = (params: Readonly<Record<string, unknown>>) =>
  bench.call<number>("landing.landing.copy", params);

/** Copies and gives the new row. */
async function copyRow(params: Readonly<Record<string, unknown>>) {
  const { status, body } = await copy(params);
  expect(status).toBe(200);
  expect(body.result).toBeTypeOf("number");
  return bench.page(body.result);
}

async function refusalOf(params: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> {
  const { status, body } = await copy(params);
  return [status, body.error];
}

const pageCount = () => bench.portal.state.pages.size;

test("case 46: a copy of an active page to another site keeps its title and is published at once", async () => {
  const page = await copyRow({ lid: P2, toSiteId: S3 });
  expect(page).toMatchObject({ siteId: S3, folderId: null, title: "Promo", code: "promo", active: true });
  expect(bench.site(S3).active).toBe(true);
});

test("case 47: a copy without a target gets the suffix and another code, in the root", async () => {
  const page = await copyRow({ lid: P2 });
  expect(page).toMatchObject({ siteId: S1, folderId: null, title: "Promo (copy)" });
  expect(page.code).toMatch(/^promo_[a-z]{4}$/);
});

test("case 48: a second copy gets the same title again, and its own code", async () => {
  const first = await copyRow({ lid: P2 });
  const second = await copyRow({ lid: P2 });
  expect(second.title).toBe("Promo (copy)");
  expect(second.code).toMatch(/^promo_[a-z]{4}$/);
  expect(second.code).not.toBe(first.code);
});

test("case 49: without a folder the copy of a page in a folder lands in the root", async () => {
  expect(await copyRow({ lid: P3 })).toMatchObject({ siteId: S1, folderId: null, title: "Plans" });
});

test("case 50: the first copy into an inactive empty site switches the site on and becomes its home page", async () => {
  const page = await copyRow({ lid: P2, toSiteId: S2 });
  expect(bench.site(S2)).toMatchObject({ active: true, landingIdIndex: page.id });
  const url = await bench.call("landing.landing.getpublicurl", { lid: page.id });
  expect(url.body.result).toBe(`${bench.portal.state.origin}/pub/site/${S2}/`);
});

test("case 51: a copied draft becomes the home page of the empty site and leaves the site off", async () => {
  const page = await copyRow({ lid: P3, toSiteId: S2 });
  expect(page.active).toBe(false);
  expect(bench.site(S2)).toMatchObject({ active: false, landingIdIndex: page.id });
});

test("case 52: a folder of another site is ignored, the copy lands in the root", async () => {
  expect(await copyRow({ lid: P2, toSiteId: S1, toFolderId: G1 })).toMatchObject({
    siteId: S1,
    folderId: null,
  });
});

test("case 53: a folder that does not exist is ignored, the copy lands in the root", async () => {
  expect(await copyRow({ lid: P2, toFolderId: 99_999 })).toMatchObject({ siteId: S1, folderId: null });
});

/** Rows that a refused copy into the folder leaves behind. */
async function orphansOf(folderId: number) {
  const before = new Set(bench.portal.state.pages.keys());
  expect(await refusalOf({ lid: P2, toFolderId: folderId })).toEqual([400, "LANDING_NOT_EXIST"]);
  const rows = [...bench.portal.state.pages.values()].filter(({ id }) => !before.has(id));
  return rows.map((row) => ({ row, blocks: bench.drafts(row.id).length }));
}

const orphan = { siteId: S1, title: "Promo", active: false, deleted: false };

test("case 54: a copy into a trashed folder is refused and leaves an empty page behind", async () => {
  expect(await orphansOf(FT)).toMatchObject([{ row: { ...orphan, folderId: FT }, blocks: 0 }]);
});

test("case 55: a copy into a live folder below a trashed one is refused and leaves an empty page behind", async () => {
  expect(await orphansOf(FL)).toMatchObject([{ row: { ...orphan, folderId: FL }, blocks: 0 }]);
});

test("case 56: a copy into an inactive folder is published and switches the folder on", async () => {
  expect(bench.folder(F2).active).toBe(false);
  expect(await copyRow({ lid: P2, toFolderId: F2 })).toMatchObject({ folderId: F2, active: true });
  expect(bench.folder(F2).active).toBe(true);
});

test("case 57: where an inactive folder holds an active page the copy stays a draft", async () => {
  bench.portal.change((state) => {
    buildPage(state, { siteId: S1, folderId: F2, title: "Hidden", code: "hidden" });
  });
  expect(await copyRow({ lid: P2, toFolderId: F2 })).toMatchObject({ folderId: F2, active: false });
  expect(bench.folder(F2).active).toBe(false);
});

test("case 58: a trashed page is copied without any block", async () => {
  expect(bench.drafts(PT)).toHaveLength(1);
  const page = await copyRow({ lid: PT });
  expect(page).toMatchObject({ title: "Last year", active: false, deleted: false });
  expect(bench.drafts(page.id)).toEqual([]);
});

test("case 59: a page inside a trashed folder cannot be copied, be it live or trashed", async () => {
  expect(await refusalOf({ lid: liveInFT })).toEqual([400, "LANDING_NOT_EXIST"]);
  expect(await refusalOf({ lid: trashedInFT })).toEqual([400, "LANDING_NOT_EXIST"]);
});

test("case 60: a trashed target site is not found", async () => {
  expect(await refusalOf({ lid: P2, toSiteId: S4 })).toEqual([400, "SITE_NOT_FOUND"]);
});

test("case 61: without the edit right on the target nothing is created", async () => {
  const before = pageCount();
  expect(await refusalOf({ lid: P2, toSiteId: S5 })).toEqual([400, "ACCESS_DENIED"]);
  expect(pageCount()).toBe(before);
});

test("case 62: a page of a knowledge base is not found from the default scope", async () => {
  expect(await refusalOf({ lid: PK })).toEqual([400, "LANDING_NOT_EXIST"]);
});

test("case 63: a page of a knowledge base cannot go to an ordinary site", async () => {
  expect(await refusalOf({ lid: PK, toSiteId: S1, scope: "KNOWLEDGE" })).toEqual([400, "SITE_NOT_FOUND"]);
});

test("case 64: without the sett and public rights the copy keeps a duplicate code and stays a draft", async () => {
  bench.setRights(S1, ["read", "edit"]);
  expect(await copyRow({ lid: P2 })).toMatchObject({ code: "promo", active: false });
});

test("case 65: at the plan's page limit the copy stays a draft, and only publishing it tells why", async () => {
  const { state } = bench.portal;
  const published = [...state.pages.values()].filter((page) => page.active && !page.deleted).length;
  bench.portal.change(({ plan }) => {
    plan.publishedPages = published;
  });
  const page = await copyRow({ lid: P2 });
  expect(page.active).toBe(false);
  const { status, body } = await bench.call("landing.landing.publication", { lid: page.id });
  expect([status, body.error]).toEqual([400, "PUBLIC_PAGE_REACHED"]);
});

test("case 66: unpublished edits of the source are in the copy, and public", async () => {
  const page = await copyRow({ lid: P2 });
  const texts = (blocks: readonly { readonly content: string }[]) => blocks.map(({ content }) => content);
  expect(texts(bench.publics(P2)).join()).toContain("Published text");
  expect(texts(bench.drafts(page.id)).join()).toContain("Draft text");
  expect(texts(bench.publics(page.id)).join()).toContain("Draft text");
  expect(texts(bench.publics(page.id)).join()).not.toContain("Published text");
});

test("case 67: links to blocks of the page are rewritten, links to pages are not", async () => {
  const page = await copyRow({ lid: P2 });
  const [first, second] = bench.drafts(page.id);
  expect(second?.id).not.toBe(302);
  expect(first?.content).toContain(`href="#block${second?.id}"`);
  expect(first?.content).toContain(`href="#landing${P2}"`);
  const [shown, target] = bench.publics(page.id);
  expect(shown?.content).toContain(`href="#block${target?.id}"`);
});

test("case 68: template areas of the copy still are the source's, even in another site", async () => {
  expect((await copyRow({ lid: P2, toSiteId: S3 })).templateRefs).toEqual({ 1: PA });
});

test("case 69: the copy of a system page is one too, unless skipSystem is true", async () => {
  bench.page(P2).sys = true;
  expect((await copyRow({ lid: P2, skipSystem: false })).sys).toBe(true);
  expect((await copyRow({ lid: P2, skipSystem: true })).sys).toBe(false);
});

test("case 70: an address of the form word_digits_digits is refused", async () => {
  bench.page(P2).code = "item_1_2";
  const before = pageCount();
  expect(await refusalOf({ lid: P2 })).toEqual([400, "WRONG_CODE_FORMAT"]);
  expect(pageCount()).toBe(before);
});

test("case 71: a trashed page with the same code in the target folder makes the code get a suffix", async () => {
  expect((await copyRow({ lid: P2, toFolderId: F1 })).code).toBe("promo");
  bench = openBench();
  bench.portal.change((state) => {
    buildPage(state, { siteId: S1, folderId: F1, title: "Old", code: "promo", active: false, deleted: true });
  });
  expect((await copyRow({ lid: P2, toFolderId: F1 })).code).toMatch(/^promo_[a-z]{4}$/);
});

test("case 72: in a site that holds only trashed pages the copy does not become the home page", async () => {
  bench.portal.change((state) => {
    buildPage(state, { siteId: S2, title: "Old", code: "old", active: false, deleted: true });
  });
  await copyRow({ lid: P2, toSiteId: S2 });
  expect(bench.site(S2).landingIdIndex).toBeNull();
});
