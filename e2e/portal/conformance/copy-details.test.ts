import { beforeEach, expect, test } from "vitest";

import { buildBlock, buildFolder, buildPage } from "../samples/build.ts";
import { openBench, type Bench, type Row } from "./client.ts";
import {
  admin,
  employee,
  F1,
  F2,
  G1,
  P1,
  P2,
  P3,
  P6,
  pageInS4,
  pageInS5,
  PA,
  PT,
  S1,
  S2,
  S3,
  S4,
  S5,
} from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

async function copyRow(params: Readonly<Record<string, unknown>>) {
  const { status, body } = await bench.call<number>("landing.landing.copy", params);
  expect(status).toBe(200);
  return bench.page(body.result);
}

async function refusalOf(params: Readonly<Record<string, unknown>>) {
  const { status, body } = await bench.call("landing.landing.copy", params);
  return [status, body.error];
}

test("a copy takes over what D4.2 names and starts afresh with the rest", async () => {
  Object.assign(bench.page(P2), {
    xmlId: "x1",
    tplCode: "store-v3",
    description: "About",
    tplId: 4,
    sitemap: false,
    initiatorAppCode: "local.app",
    rule: "(promo)",
    views: 77,
    historyStep: 5,
    createdById: 1,
  });
  const page = await copyRow({ lid: P2, toSiteId: S3 });
  expect(page).toMatchObject({
    xmlId: "x1",
    tplCode: "store-v3",
    description: "About",
    tplId: 4,
    sitemap: false,
    initiatorAppCode: "local.app",
    rule: "",
    views: 0,
    historyStep: 0,
    searchContent: "",
    createdById: employee,
  });
});

test("page settings of the draft go along and are published with the copy", async () => {
  bench.page(P2).settingsDraft = { METAMAIN_TITLE: "Draft title" };
  bench.page(P2).settingsPublic = { METAMAIN_TITLE: "Public title" };
  const page = await copyRow({ lid: P2 });
  expect(page.settingsDraft).toEqual({ METAMAIN_TITLE: "Draft title" });
  expect(page.settingsPublic).toEqual({ METAMAIN_TITLE: "Draft title" });
});

test("template areas need the sett right on the target and are left out without a word", async () => {
  bench.setRights(S3, ["read", "edit", "public"]);
  expect((await copyRow({ lid: P2, toSiteId: S3 })).templateRefs).toEqual({});
});

test("the suffix is that of the user's language; a language without the message leaves one space", async () => {
  const user = bench.portal.state.users.get(employee);
  for (const [language, title] of [
    ["de", "Promo (Kopie)"],
    ["ru", "Promo копия"],
    ["ua", "Promo копія"],
    ["fr", "Promo "],
  ] as const) {
    if (user !== undefined) user.language = language;
    expect((await copyRow({ lid: P2 })).title).toBe(title);
  }
});

test("titles are compared without regard to case, in the target folder only, and not with the trash", async () => {
  bench.page(P2).title = "PLANS";
  expect((await copyRow({ lid: P2, toFolderId: F1 })).title).toBe("PLANS (copy)");
  expect((await copyRow({ lid: P2, toFolderId: F2 })).title).toBe("PLANS");
  bench.page(P2).title = "Last year";
  bench.page(PT).title = "Last year";
  bench.page(P2).deleted = true;
  expect((await copyRow({ lid: P2 })).title).toBe("Last year");
});

test("a title with emoji never gets a suffix", async () => {
  bench.page(P2).title = "Sale 🎉";
  expect((await copyRow({ lid: P2 })).title).toBe("Sale 🎉");
});

test("a code is taken by a folder that answers at the same address, and not by one that does not", async () => {
  bench.portal.change((state) => {
    buildFolder(state, { id: 291, siteId: S1, title: "Promo", code: "promo" });
  });
  bench.page(P2).folderId = F1;
  expect((await copyRow({ lid: P2 })).code).toBe("promo");
  bench = openBench();
  bench.portal.change((state) => {
    const folder = buildFolder(state, { id: 291, siteId: S1, title: "Promo", code: "promo" });
    buildPage(state, { siteId: S1, folderId: folder.id, title: "Index", code: "promo" });
  });
  bench.page(P2).folderId = F1;
  expect((await copyRow({ lid: P2 })).code).toMatch(/^promo_[a-z]{4}$/);
});

test("a code is taken by a dynamic address in the root", async () => {
  bench.page(P1).rule = "(promo|offer)";
  bench.page(P2).folderId = F1;
  expect((await copyRow({ lid: P2 })).code).toMatch(/^promo_[a-z]{4}$/);
});

test("a slash in the code and an empty code are refused after the target's rights", async () => {
  bench.page(P2).code = "a/b";
  expect(await refusalOf({ lid: P2 })).toEqual([400, "SLASH_IS_NOT_ALLOWED"]);
  expect(await refusalOf({ lid: P2, toSiteId: S5 })).toEqual([400, "ACCESS_DENIED"]);
  bench.page(P2).code = "";
  expect(await refusalOf({ lid: P2 })).toEqual([400, "CANT_BE_EMPTY"]);
  bench.page(P2).code = "item_1_2";
  expect(await refusalOf({ lid: P2, toSiteId: S5 })).toEqual([400, "WRONG_CODE_FORMAT"]);
});

test("a target site that the user cannot read is not found", async () => {
  bench.setRights(S5, ["denied"]);
  expect(await refusalOf({ lid: P2, toSiteId: S5 })).toEqual([400, "SITE_NOT_FOUND"]);
});

test("a source that the user cannot read is not found", async () => {
  bench.setRights(S5, ["denied"]);
  expect(await refusalOf({ lid: pageInS5, toSiteId: S1 })).toEqual([400, "LANDING_NOT_EXIST"]);
});

test("a source in a trashed site needs another target site", async () => {
  expect(await refusalOf({ lid: pageInS4 })).toEqual([400, "SITE_NOT_FOUND"]);
  expect((await copyRow({ lid: pageInS4, toSiteId: S1 })).siteId).toBe(S1);
  expect(bench.site(S4).deleted).toBe(true);
});

test("a source without the edit right gives blocks of access A, without anchors, with old block links", async () => {
  bench.setRights(S1, ["read"]);
  bench.signIn(employee);
  const page = await copyRow({ lid: P2, toSiteId: S3 });
  const [first] = bench.drafts(page.id);
  expect(first).toMatchObject({ access: "A", anchor: "" });
  expect(first?.content).toContain("#block302");
});

test("hidden blocks are copied; deleted ones and those of a removed app are not", async () => {
  bench.portal.change((state) => {
    const page = bench.page(P3);
    buildBlock(state, page, { content: "<p>hidden</p>", active: false });
    buildBlock(state, page, { content: "<p>deleted</p>", deleted: true });
    buildBlock(state, page, { content: "<p>of an app</p>", code: "repo_7" });
    state.missingBlockCodes.add("repo_7");
  });
  const page = await copyRow({ lid: P3 });
  expect(bench.drafts(page.id).map(({ content, active }) => [content, active])).toEqual([
    ["<p>Plans</p>", true],
    ["<p>hidden</p>", false],
  ]);
});

test("block fields go along except anchor and XML id; files are shared; the year is frozen", async () => {
  bench.portal.change((state) => {
    buildBlock(state, bench.page(P3), {
      content: "<p>© #YEAR#</p>",
      code: "02.text",
      anchor: "about",
      xmlId: "x",
      designed: true,
      access: "W",
      sourceParams: { detail: "#landing101" },
      files: [5, 6],
    });
  });
  const page = await copyRow({ lid: P3 });
  expect(bench.drafts(page.id)[1]).toMatchObject({
    content: "<p>© 2026</p>",
    code: "02.text",
    anchor: null,
    xmlId: null,
    designed: true,
    access: "W",
    sourceParams: { detail: "#landing101" },
    files: [5, 6],
    public: false,
  });
});

test("a source whose public block has no draft gets one first", async () => {
  const draft = bench.drafts(P1)[0]?.id ?? 0;
  bench.portal.change((state) => {
    state.removeBlock(draft);
  });
  const page = await copyRow({ lid: P1 });
  expect(bench.drafts(P1)).toHaveLength(1);
  expect(bench.drafts(page.id)).toHaveLength(1);
});

test("an inactive folder whose subfolder is active keeps the copy a draft", async () => {
  bench.folder(F1).active = false;
  bench.folder(F2).active = true;
  expect((await copyRow({ lid: P2, toFolderId: F1 })).active).toBe(false);
  bench.folder(F2).active = false;
  expect((await copyRow({ lid: P2, toFolderId: F1 })).active).toBe(true);
});

test("two copies of active pages into one inactive folder: both public apart, the second a draft in one batch", async () => {
  const first = await copyRow({ lid: P2, toFolderId: F2 });
  const second = await copyRow({ lid: P2, toFolderId: F2 });
  expect([first.active, second.active]).toEqual([true, true]);
  bench = openBench();
  const copy = `landing.landing.copy?lid=${P2}&toFolderId=${F2}`;
  const { body } = await bench.batch({ a: copy, b: copy });
  const rows = Object.values(body.result.result).map((id) => bench.page(Number(id)));
  expect(rows.map(({ active }) => active)).toEqual([true, false]);
});

test("in a batch the page limit is looked at once, so more pages get published than apart", async () => {
  const { state } = bench.portal;
  state.plan.publishedPages = [...state.pages.values()].filter((page) => page.active).length + 1;
  const copy = `landing.landing.copy?lid=${P2}&toSiteId=${S3}`;
  const { body } = await bench.batch({ a: copy, b: copy });
  const rows = Object.values(body.result.result).map((id) => bench.page(Number(id)));
  expect(rows.map(({ active }) => active)).toEqual([true, true]);
  expect((await copyRow({ lid: P2, toSiteId: S3 })).active).toBe(false);
});

test("a refused publication of a copy leaves site and folder as they were", async () => {
  bench.portal.state.plan.confirmed = "no-phone";
  const page = await copyRow({ lid: P2, toSiteId: S2 });
  expect(page.active).toBe(false);
  expect(bench.site(S2)).toMatchObject({ active: false, landingIdIndex: page.id });
});

test("in an unreadable folder's place the copy lands in the root of the target", async () => {
  bench.setRights(S3, ["edit"]);
  expect(await refusalOf({ lid: P2, toSiteId: S3, toFolderId: G1 })).toEqual([400, "SITE_NOT_FOUND"]);
  expect((await copyRow({ lid: P2, toSiteId: S1, toFolderId: G1 })).folderId).toBeNull();
});

test("home page, header area and system page are copied as ordinary pages", async () => {
  bench.portal.state.syspages.push({ siteId: S3, type: "catalog", lid: P6 });
  const home = await copyRow({ lid: P1, toSiteId: S3 });
  const area = await copyRow({ lid: PA, toSiteId: S3 });
  const system = await copyRow({ lid: P6 });
  expect(bench.site(S3).landingIdIndex).toBe(P6);
  const list = await bench.call<readonly Row[]>("landing.landing.getList", {
    params: { select: ["ID"], filter: { ID: [home.id, area.id, system.id] }, check_area: true },
  });
  expect(list.body.result.map((row) => row["IS_AREA"])).toEqual([false, false, false]);
  expect(bench.portal.state.syspages).toHaveLength(1);
});

test("by the docs a trashed page is copied whole, and a suffix has letters and digits", async () => {
  bench.portal.state.switches.docsMode = true;
  expect(bench.drafts((await copyRow({ lid: PT })).id)).toHaveLength(1);
  expect((await copyRow({ lid: P2 })).code).toMatch(/^promo_[a-z0-9]{4}$/);
});

test("a site that was looked at under one scope stays invisible under another in the same batch", async () => {
  bench.signIn(admin);
  const { body } = await bench.batch({
    a: `landing.landing.getpublicurl?lid=${P2}&scope=KNOWLEDGE`,
    b: `landing.landing.copy?lid=${P2}&scope=PAGE`,
  });
  expect(body.result.result_error).toMatchObject({
    a: { error: "LANDING_NOT_EXIST" },
    b: { error: "LANDING_NOT_EXIST" },
  });
});
