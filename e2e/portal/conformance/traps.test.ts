import { expect, test } from "vitest";

import { draftBlocks, publicBlocks } from "../landing/draft-blocks.ts";
import { people } from "../samples/demo/company.ts";
import type { Answer, Row } from "./client.ts";
import { openDemo } from "./demo-bench.ts";

const asAdministrator = () => openDemo(people.administrator);
const asEditor = () => openDemo(people.editor);

const idsOf = (rows: readonly Row[]) => rows.map((row) => Number(row["ID"]));
const errorOf = ({ status, body }: Answer<unknown>) => [status, body.error];

test("trap 22: the rights of an administrator name `denied`, and everything works", async () => {
  const demo = asAdministrator();
  const site = demo.siteNamed("Investor Relations");
  const rights = await demo.call<readonly string[]>("landing.site.getRights", { id: site.id });
  expect(rights.body.result).toContain("denied");
  expect((await demo.copy("Our story", { toSiteId: site.id })).status).toBe(200);
});

test("trap 22: where `denied` stands alone the site is closed", async () => {
  const demo = asEditor();
  const site = demo.siteNamed("Workshop Manual");
  const rights = await demo.call("landing.site.getRights", { id: site.id, scope: "KNOWLEDGE" });
  expect(rights.body.result).toEqual(["denied"]);
  expect(errorOf(await demo.copy("Panel saw", {}, "KNOWLEDGE"))).toEqual([400, "LANDING_NOT_EXIST"]);
});

test("trap 23: a tariff without permissions refuses the question for rights and the copy works", async () => {
  const demo = asEditor();
  demo.portal.change((state) => {
    state.rights.feature = false;
  });
  const site = demo.siteNamed("Investor Relations");
  const rights = await demo.call("landing.site.getRights", { id: site.id });
  expect(errorOf(rights)).toEqual([400, "FEATURE_NOT_AVAIL"]);
  expect((await demo.copy("Our story", { toSiteId: site.id })).status).toBe(200);
});

test("trap 24: in a group knowledge base rights are four booleans, and a single true passes every check", async () => {
  const demo = asEditor();
  const site = demo.siteNamed("Showroom Project");
  demo.setRights(site.id, ["read"]);
  const rights = await demo.call("landing.site.getRights", { id: site.id, scope: "GROUP" });
  expect(rights.body.result).toEqual([true, false, false, false]);
  const copy = await demo.copy("Lights", {}, "GROUP");
  expect(demo.page(copy.body.result)).toMatchObject({ siteId: site.id, active: true });
});

test("trap 25: a client that pages with a top-level start reads the same rows for ever", async () => {
  const demo = asAdministrator();
  const page = (start: number) => demo.list({ select: ["ID"] }, { start });
  const first = await page(0);
  expect(first.length).toBeGreaterThan(50);
  expect(await page(50)).toEqual(first);
  expect(await page(100)).toEqual(first);
});

test("trap 26: rows come by id only where that order is asked for, and then pages of them cover each row once", async () => {
  const demo = asAdministrator();
  const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);
  const unordered = idsOf(await demo.list({ select: ["ID"] }));
  expect(unordered).not.toEqual(sorted(unordered));
  const paged: number[] = [];
  for (let offset = 0; offset < unordered.length; offset += 20) {
    paged.push(...idsOf(await demo.list({ select: ["ID"], order: { ID: "ASC" }, limit: 20, offset })));
  }
  expect(paged).toEqual(sorted(unordered));
});

test("trap 27: without the id among the columns a whole site is one row", async () => {
  const demo = asAdministrator();
  const filter = { SITE_ID: demo.siteNamed("Norden Shop").id };
  expect(await demo.list({ select: ["ID", "TITLE"], filter })).toHaveLength(12);
  expect(await demo.list({ select: ["TITLE"], filter })).toHaveLength(1);
});

test("trap 28: a list without columns brings the whole text of every page along", async () => {
  const demo = asAdministrator();
  const filter = { ID: demo.pageNamed("Our story").id };
  const [row] = await demo.list({ filter });
  expect(row?.["SEARCH_CONTENT"]).toContain("Twenty-three people plan, saw, plane and oil");
  const [named] = await demo.list({ select: ["ID", "TITLE"], filter });
  expect(named).not.toHaveProperty("SEARCH_CONTENT");
});

test("trap 29: a filter beside `params` is ignored, and pages of all sites come", async () => {
  const demo = asAdministrator();
  const filter = { SITE_ID: demo.siteNamed("Outdoor Living").id };
  const sitesOf = (rows: readonly Row[]) => new Set(rows.map((row) => row["SITE_ID"]));
  expect(sitesOf(await demo.list({ select: ["ID", "SITE_ID"] }, { filter })).size).toBeGreaterThan(3);
  expect(sitesOf(await demo.list({ select: ["ID", "SITE_ID"], filter })).size).toBe(1);
});

test("trap 30: a list of stores holds sites as well", async () => {
  const demo = asAdministrator();
  const typesFor = async (type: string) => {
    const params = { select: ["ID", "TYPE"], filter: { TYPE: type } };
    const { body } = await demo.call<readonly Row[]>("landing.site.getList", { params });
    return new Set(body.result.map((row) => row["TYPE"]));
  };
  expect(await typesFor("STORE")).toEqual(new Set(["PAGE", "STORE"]));
  expect(await typesFor("PAGE")).toEqual(new Set(["PAGE"]));
});

test("trap 33: the date of publication is an empty object, or null where there was none", async () => {
  const demo = asAdministrator();
  const dateOf = async (title: string) => {
    const filter = { ID: demo.pageNamed(title).id };
    return (await demo.list({ select: ["ID", "DATE_PUBLIC"], filter }))[0]?.["DATE_PUBLIC"];
  };
  expect(await dateOf("Our story")).toEqual({});
  expect(await dateOf("Jobs")).toBeNull();
});

test("trap 35: in a batch `false` is true and an empty folder is a type error", async () => {
  const demo = asAdministrator();
  const lid = demo.pageNamed("Cart").id;
  const { body } = await demo.batch({
    copy: `landing.landing.copy?lid=${lid}&skipSystem=false&scope=PAGE`,
    empty: `landing.landing.copy?lid=${lid}&toFolderId=&scope=PAGE`,
  });
  expect(demo.page(Number(body.result.result["copy"])).sys).toBe(false);
  expect(body.result.result_error["empty"]?.error).toBe("TYPE_ERROR");
});

test("trap 36: the scope of one command hides the pages of the next, unless that one names its own", async () => {
  const demo = asAdministrator();
  const lid = demo.pageNamed("Our story").id;
  const sites = "landing.site.getList?scope=KNOWLEDGE&params[select][]=ID";
  const leaked = await demo.batch({ sites, copy: `landing.landing.copy?lid=${lid}` });
  expect(leaked.body.result.result_error["copy"]?.error).toBe("LANDING_NOT_EXIST");
  const named = await demo.batch({ sites, copy: `landing.landing.copy?lid=${lid}&scope=PAGE` });
  expect(demo.page(Number(named.body.result.result["copy"])).title).toBe("Our story (copy)");
});

test("trap 37: a page of a knowledge base cannot be copied to a site, in either scope", async () => {
  const demo = asAdministrator();
  const target = { toSiteId: demo.siteNamed("Norden Gardens").id };
  const before = demo.portal.state.pages.size;
  expect(errorOf(await demo.copy("Holidays", target, "KNOWLEDGE"))).toEqual([400, "SITE_NOT_FOUND"]);
  expect(errorOf(await demo.copy("Holidays", target))).toEqual([400, "LANDING_NOT_EXIST"]);
  expect(demo.portal.state.pages.size).toBe(before);
});

test("trap 41: in another site a copy has the very title of its original", async () => {
  const demo = asAdministrator();
  const original = demo.pageNamed("Our story").id;
  const copy = await demo.copied("Our story", { toSiteId: demo.siteNamed("Norden Shop").id });
  const found = await demo.list({ select: ["ID"], filter: { "=TITLE": "Our story" }, order: { ID: "ASC" } });
  expect(idsOf(found)).toEqual([original, copy.id]);
});

test("trap 42: putting a page into the trash that does not exist answers its id", async () => {
  const demo = asAdministrator();
  const { status, body } = await demo.call("landing.landing.markDelete", { lid: 999_999 });
  expect([status, body.result]).toEqual([200, 999_999]);
});

test("trap 43: a copy that became the home page goes into the trash last", async () => {
  const demo = asAdministrator();
  const target = { toSiteId: demo.siteNamed("Spring Campaign 2027").id };
  const home = await demo.copied("Our story", target);
  const other = await demo.copied("Imprint", target);
  const trash = (lid: number) => demo.call("landing.landing.markDelete", { lid });
  expect(errorOf(await trash(home.id))).toEqual([400, "CANT_DELETE_MAIN"]);
  await trash(other.id);
  expect((await trash(home.id)).body.result).toBe(home.id);
  expect([home.deleted, other.deleted]).toEqual([true, true]);
});

test("trap 44: undoing a new folder takes along what others have put there meanwhile", async () => {
  const demo = asEditor();
  const siteId = demo.siteNamed("Norden Gardens").id;
  const made = await demo.call<number>("landing.site.addFolder", { siteId, fields: { TITLE: "Rental" } });
  const toFolderId = made.body.result;
  const mine = await demo.copied("Our story", { toFolderId });
  demo.signIn(people.germanEditor);
  const theirs = await demo.copied("Imprint", { toFolderId });
  demo.signIn(people.editor);
  await demo.call("landing.site.markFolderDelete", { id: toFolderId });
  expect([mine.deleted, theirs.deleted]).toEqual([true, true]);
});

test("trap 45: a folder cannot be made again while a twin lies in the trash, where no list shows it", async () => {
  const demo = asAdministrator();
  const siteId = demo.siteNamed("Norden Gardens").id;
  const fields = { TITLE: "Catalogue" };
  expect(errorOf(await demo.call("landing.site.addFolder", { siteId, fields }))).toEqual([
    400,
    "FOLDER_IS_NOT_UNIQUE",
  ]);
  const titles = async (filter: object) => {
    const { body } = await demo.call<readonly Row[]>("landing.site.getFolders", { siteId, filter });
    return body.result.filter((row) => row["CODE"] === "catalogue").map((row) => row["TITLE"]);
  };
  expect(await titles({})).toEqual([]);
  expect(await titles({ DELETED: ["Y", "N"] })).toEqual(["Old catalogue"]);
});

test("trap 46: a folder that is renamed without its parent jumps to the root", async () => {
  const demo = asAdministrator();
  const { siteId, id: folderId, parentId } = demo.folderNamed("Chairs");
  const rename = (fields: object) => demo.call("landing.site.updateFolder", { siteId, folderId, fields });
  await rename({ TITLE: "All chairs", PARENT_ID: parentId });
  expect(demo.folder(folderId)).toMatchObject({ title: "All chairs", parentId });
  await rename({ TITLE: "Chairs" });
  expect(demo.folder(folderId)).toMatchObject({ title: "Chairs", parentId: null });
});

test("trap 47: taking one folder offline takes all folders above it offline", async () => {
  const demo = asAdministrator();
  const { id: folderId } = demo.folderNamed("Chairs");
  await demo.call("landing.site.unPublicFolder", { folderId });
  expect([demo.folderNamed("Chairs").active, demo.folderNamed("Products").active]).toEqual([false, false]);
  expect(demo.folderNamed("Tables").active).toBe(true);
});

test("trap 50: the blocks that a list shows by default are not those that can be edited", async () => {
  const demo = asAdministrator();
  const { id: lid } = demo.pageNamed("Care guide");
  const list = async (params: object) =>
    (await demo.call<readonly { readonly id: number }[]>("landing.block.getlist", { lid, params })).body
      .result;
  const [shown] = await list({});
  const [edited] = await list({ edit_mode: 1 });
  const write = (block: number | undefined, content: string) =>
    demo.call("landing.block.updatecontent", { lid, block, content });
  expect((await write(shown?.id, "<p>Lost</p>")).body.result).toBeNull();
  expect((await write(edited?.id, "<p>Oil twice a year</p>")).body.result).toBe(true);
  expect(draftBlocks(demo.portal.state, lid).map(({ content }) => content)).toEqual([
    "<p>Oil twice a year</p>",
  ]);
  expect(publicBlocks(demo.portal.state, lid)[0]?.content).toContain("Oil once a year");
});

test("trap 53: a page without header and footer answers `true` instead of a map", async () => {
  const demo = asAdministrator();
  const refsOf = (title: string) =>
    demo.call("landing.template.getLandingRef", { id: demo.pageNamed(title).id });
  expect((await refsOf("Jobs")).body.result).toBe(true);
  expect((await refsOf("Contact")).body.result).toEqual({
    1: demo.pageNamed("Header").id,
    2: demo.pageNamed("Footer").id,
  });
});

test("trap 57: installing again meets its own placement, and another address makes a second item", async () => {
  const demo = asAdministrator();
  const [placement] = demo.portal.state.placements.values();
  const bind = (handler: string | undefined) =>
    demo.call("landing.repo.bind", {
      fields: { PLACEMENT: "LANDING_SETTINGS", PLACEMENT_HANDLER: handler, TITLE: "Copy this page…" },
    });
  expect(errorOf(await bind(placement?.handler))).toEqual([400, "PLACEMENT_EXIST"]);
  expect((await bind("https://app.example/")).body.result).toBe(true);
  expect(demo.portal.state.placements.size).toBe(2);
});

test("trap 59: a plain employee may store options of their own, not of the app", async () => {
  const demo = asEditor();
  const options = { journal: "{}" };
  expect(errorOf(await demo.call("app.option.set", { options }))).toEqual([403, "ACCESS_DENIED"]);
  expect((await demo.call("app.option.get")).body.result).toEqual([]);
  expect((await demo.call("user.option.set", { options })).body.result).toBe(true);
  expect((await demo.call("user.option.get")).body.result).toEqual(options);
});

test("trap 62: copies that ran for eight minutes are stopped for a while, nothing is made then, and the answers told when it ends", async () => {
  const demo = asAdministrator();
  demo.portal.change((state) => {
    state.switches.copyDuration = 50_000;
    state.plan.publishedPages = null;
  });
  let last = await demo.copy("Our story");
  for (let number = 2; number <= 10; number += 1) last = await demo.copy("Our story");
  expect(last.body.time?.["operating"]).toBe(500);
  const made = demo.portal.state.pages.size;
  expect(errorOf(await demo.copy("Our story"))).toEqual([429, "OPERATION_TIME_LIMIT"]);
  expect(demo.portal.state.pages.size).toBe(made);
  expect((await demo.call("landing.site.getList", { params: { select: ["ID"] } })).status).toBe(200);
  demo.advance(Number(last.body.time?.["operating_reset_at"]) * 1000 - demo.portal.state.now());
  expect((await demo.copy("Our story")).status).toBe(200);
});
