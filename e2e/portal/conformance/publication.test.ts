import { beforeEach, expect, test } from "vitest";

import type { PlanSettings } from "../state/entities.ts";
import { openBench, type Bench } from "./client.ts";
import { F1, F2, G1, KF, P1, P2, P3, P6, PA, PK, S1, S2, S3 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

async function publish(lid: number, scope?: string) {
  const { status, body } = await bench.call(
    "landing.landing.publication",
    scope === undefined ? { lid } : { lid, scope },
  );
  return status === 200 ? body.result : body.error;
}

test.each([
  ["URLCHECKER_FAIL", { urlCheckerFails: true }],
  ["PUBLIC_PAGE_REACHED", { publishedPages: 1 }],
  ["PHONE_NOT_CONFIRMED", { confirmed: "no-phone" }],
  ["EMAIL_NOT_CONFIRMED", { confirmed: "no-email" }],
  ["LICENSE_EXPIRED", { licenceExpired: true }],
] as const satisfies readonly (readonly [string, Partial<PlanSettings>])[])(
  "publication is refused with %s and nothing changes",
  async (code, plan) => {
    Object.assign(bench.portal.state.plan, plan);
    expect(await publish(P3)).toBe(code);
    expect(bench.page(P3)).toMatchObject({ active: false, datePublic: null });
    expect(bench.publics(P3)).toEqual([]);
  },
);

test("paid templates and blocks, site limits and custom HTML refuse with their codes", async () => {
  const { plan } = bench.portal.state;
  bench.page(P3).tplCode = "paid.shop";
  plan.paidTemplates = false;
  expect(await publish(P3)).toBe("LANDING_PAYMENT_FAILED");
  bench.page(P3).tplCode = null;
  plan.customHtml = false;
  bench.page(P3).settingsDraft = { HEADBLOCK_CODE: "<script></script>" };
  expect(await publish(P3)).toBe(`PUBLIC_HTML_DISALLOWED[L${P3}]`);
  bench.site(S1).settingsDraft = { HEADBLOCK_CODE: "<script></script>" };
  expect(await publish(P3)).toBe(`PUBLIC_HTML_DISALLOWED[S${S1}]`);
  plan.publishedSites = 1;
  bench.site(S1).active = false;
  expect(await publish(P3)).toBe("PUBLIC_SITE_REACHED");
  plan.name = "free";
  expect(await publish(P3)).toBe("PUBLIC_SITE_REACHED_FREE");
});

test("a site that may not go public refuses, and the page is public already", async () => {
  bench.portal.state.plan.publishedSites = 1;
  bench.portal.state.plan.customHtml = false;
  for (const site of bench.portal.state.sites.values()) site.active = false;
  bench.page(P2).settingsDraft = { HEADBLOCK_CODE: "<script></script>" };
  // The first command passes the check of S1, which holds for the whole hit, and fails on its page; the second takes the place.
  const { body } = await bench.batch({
    a: `landing.landing.publication?lid=${P2}`,
    b: `landing.landing.publication?lid=${P6}`,
    c: `landing.landing.publication?lid=${P3}`,
  });
  expect(body.result.result).toEqual({ b: true });
  expect(body.result.result_error["c"]?.error).toBe("PUBLIC_SITE_REACHED");
  expect([bench.page(P3).active, bench.site(S3).active, bench.site(S1).active]).toEqual([true, true, false]);
});

test("an empty site meets the limit of published sites, too", async () => {
  bench.portal.state.plan.publishedSites = 1;
  const { body } = await bench.call("landing.site.publication", { id: S2 });
  expect([body.error, bench.site(S2).active]).toEqual(["PUBLIC_SITE_REACHED", false]);
});

test("a page that is public already can be published again at the page limit", async () => {
  bench.portal.state.plan.publishedPages = 1;
  expect(await publish(P2)).toBe(true);
});

test("publication switches on the folders above and the site, and publishes settings and blocks", async () => {
  Object.assign(bench.page(P3), { folderId: F2, settingsDraft: { METAMAIN_TITLE: "t" } });
  bench.folder(F1).active = false;
  Object.assign(bench.site(S1), { active: false, settingsDraft: { GACOUNTER: "1" } });
  expect(await publish(P3)).toBe(true);
  expect([bench.folder(F1).active, bench.folder(F2).active, bench.site(S1).active]).toEqual([
    true,
    true,
    true,
  ]);
  expect(bench.site(S1).settingsPublic).toEqual({ GACOUNTER: "1" });
  expect(bench.page(P3)).toMatchObject({
    active: true,
    public: true,
    settingsPublic: { METAMAIN_TITLE: "t" },
    datePublic: bench.portal.state.now(),
  });
  expect(bench.publics(P3)).toHaveLength(1);
});

test("publication keeps the ids of public blocks, removes those without a draft and cleans the text", async () => {
  const before = bench.publics(P2).map(({ id }) => id);
  const [first, second] = bench.drafts(P2);
  if (first === undefined || second === undefined) throw new Error("The fixture lost its blocks.");
  first.content = `<a contenteditable="true" href="#block${second.id}">x</a>`;
  second.deleted = true;
  expect(await publish(P2)).toBe(true);
  expect(bench.publics(P2).map(({ id }) => id)).toEqual([before[0], before[2]]);
  expect(bench.publics(P2)[0]?.content).toBe(`<a href="#block${second.id}">x</a>`);
  expect(bench.drafts(P2)).toHaveLength(2);
});

test("links to drafts of the page point at the public blocks afterwards", async () => {
  expect(await publish(P2)).toBe(true);
  const [first, second] = bench.publics(P2);
  expect(first?.content).toContain(`#block${second?.id}"`);
});

test("a knowledge base is published without the public right", async () => {
  bench.setRights(20, ["read", "edit"]);
  bench.page(PK).active = false;
  expect(await publish(PK, "KNOWLEDGE")).toBe(true);
  expect(bench.folder(KF).active).toBe(true);
});

test("unpublic without the right is refused", async () => {
  bench.setRights(S1, ["read", "edit", "sett"]);
  const { body } = await bench.call("landing.landing.unpublic", { lid: P2 });
  expect(body.error).toBe("ACCESS_DENIED");
  expect(bench.page(P2).active).toBe(true);
});

test("a site is published with its pages, and unpublished with them", async () => {
  expect((await bench.call("landing.site.publication", { id: S1 })).body.result).toBe(true);
  expect([P1, P2, P3, PA].every((id) => bench.page(id).active)).toBe(true);
  expect((await bench.call("landing.site.unpublic", { id: S1 })).body.result).toBe(true);
  expect(bench.site(S1).active).toBe(false);
  expect([P1, P2, P3, PA].some((id) => bench.page(id).active)).toBe(false);
});

test("move: rights are asked on both sites, the page is published again, the folder is one of the old site", async () => {
  const move = async (params: object) =>
    (await bench.call("landing.landing.move", { lid: P2, ...params })).body;
  bench.setRights(S3, ["read"]);
  expect((await move({ toSiteId: S3 })).error).toBe("ACCESS_DENIED");
  bench.setRights(S3, ["read", "edit", "public", "sett"]);
  bench.setRights(S1, ["read", "edit", "public", "sett"]);
  expect((await move({ toSiteId: S3 })).error).toBe("DELETE_ACCESS_DENIED");
  bench.setRights(S1, ["read", "edit", "public", "sett", "delete"]);
  expect((await move({ toSiteId: S3, toFolderId: G1 })).error).toBe("FOLDER_NOT_FOUND");
  expect((await move({ toFolderId: F1 })).result).toBe(true);
  expect(bench.page(P2)).toMatchObject({ siteId: S1, folderId: F1, active: true });
  expect((await move({ toSiteId: S3 })).result).toBe(true);
  expect(bench.page(P2)).toMatchObject({ siteId: S3, folderId: null, active: true });
});

test("update: each field asks its own right, folder and site must fit", async () => {
  const update = async (fields: object) => {
    const { status, body } = await bench.call("landing.landing.update", { lid: P2, fields });
    return status === 200 ? body.result : body.error;
  };
  bench.setRights(S1, ["read", "edit"]);
  expect(await update({ PUBLIC: "Y" })).toBe(true);
  expect(await update({ DELETED: "Y" })).toBe("ACCESS_DENIED");
  expect(await update({ DATE_PUBLIC: "x" })).toBe("ACCESS_DENIED");
  bench.setRights(S1, ["read", "edit", "sett"]);
  expect(await update({ FOLDER_ID: G1 })).toBe("FOLDER_NOT_FOUND");
  expect(await update({ FOLDER_ID: F1, RULE: "x", VIEWS: 9 })).toBe(true);
  expect(bench.page(P2)).toMatchObject({ folderId: F1, rule: "", views: 0 });
  expect(await update({ SITE_ID: 999 })).toBe("SITE_NOT_FOUND");
  expect(await update({ CODE: "a/b" })).toBe("SLASH_IS_NOT_ALLOWED");
  expect(await update({ CODE: "" })).toBe("CANT_BE_EMPTY");
  expect(await update({ CODE: "item_1_2" })).toBe("WRONG_CODE_FORMAT");
  expect(await update({ ADDITIONAL_FIELDS: { METAMAIN_TITLE: "t" } })).toBe(true);
  expect(bench.page(P2)).toMatchObject({ settingsDraft: { METAMAIN_TITLE: "t" }, settingsPublic: {} });
});

test("delete of a page without the right is refused, and its blocks are gone all the same", async () => {
  bench.setRights(S1, ["read", "edit"]);
  const { body } = await bench.call("landing.landing.delete", { lid: P3 });
  expect(body.error).toBe("ACCESS_DENIED");
  expect(bench.page(P3).deleted).toBe(false);
  expect(bench.drafts(P3)).toEqual([]);
});

test("trash: no delete right, the last page, a folder's index", async () => {
  const trash = async (lid: number) => (await bench.call("landing.landing.markDelete", { lid })).body;
  expect((await trash(P6)).result).toBe(P6);
  expect(bench.page(P6).deleted).toBe(true);
  bench.folder(F1).indexId = P3;
  expect((await trash(P3)).result).toBe(P3);
  expect(bench.folder(F1).indexId).toBeNull();
  bench.setRights(S1, ["read", "edit", "sett", "public"]);
  expect((await trash(P2)).error).toBe("ACCESS_DENIED");
});

test("the first page added to an empty site is its home page, a draft, with an address out of its title", async () => {
  const { body } = await bench.call<number>("landing.landing.add", {
    fields: { TITLE: "Über uns", SITE_ID: S2 },
  });
  expect(bench.page(body.result)).toMatchObject({ code: "ueber-uns", active: false, siteId: S2 });
  expect(bench.site(S2).landingIdIndex).toBe(body.result);
});

test("without the scope a page of a knowledge base is trashed and renamed although the right is missing", async () => {
  bench.setRights(20, ["read"]);
  const params = { lid: PK, fields: { TITLE: "x" } };
  const inScope = await bench.call("landing.landing.update", { ...params, scope: "KNOWLEDGE" });
  expect(inScope.body.error).toBe("ACCESS_DENIED");
  expect((await bench.call("landing.landing.update", params)).body.result).toBe(true);
  expect((await bench.call("landing.landing.markDelete", { lid: PK })).body.result).toBe(PK);
  expect(bench.page(PK)).toMatchObject({ title: "x", deleted: true });
});
