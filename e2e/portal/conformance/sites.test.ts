import { beforeEach, expect, test } from "vitest";

import { openBench, type Bench, type Row } from "./client.ts";
import { admin, K1, P1, P2, P3, P6, PA, PK, S1, S2, S3, S4 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

/** Result of an accepted call, or status and code of the refusal. */
async function ask(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { status, body } = await bench.call(method, params);
  return status === 200 ? body.result : [status, body.error];
}

test("a site row is texts and nulls, with portal dates and the asked extra columns", async () => {
  bench.site(S1).domainName = "norden.example";
  const rows = (await ask("landing.site.getList", {
    params: { filter: { ID: S1 }, select: ["TITLE", "DATE_CREATE", "DOMAIN_NAME", "PUBLIC_URL"] },
  })) as readonly Row[];
  expect(rows).toEqual([
    {
      ID: "12",
      TYPE: "PAGE",
      TITLE: "Company",
      DATE_CREATE: "03/02/2026 12:00:00 pm",
      DOMAIN_NAME: "norden.example",
      PUBLIC_URL: "http://norden.example/",
    },
  ]);
});

test("trashed sites are listed on request, unreadable ones never; keys with a dot are dropped", async () => {
  const ids = async (filter: object) =>
    ((await ask("landing.site.getList", { params: { filter } })) as readonly Row[]).map((row) => row["ID"]);
  expect(await ids({ DELETED: ["Y", "N"], "LANDING.ID": 5 })).toContain(String(S4));
  expect(await ids({})).not.toContain(String(S4));
  bench.setRights(S1, ["edit"]);
  expect(await ids({})).not.toContain(String(S1));
});

test("by the docs the type filter STORE lists stores only", async () => {
  bench.portal.state.switches.docsMode = true;
  const rows = await ask("landing.site.getList", { params: { filter: { TYPE: "STORE" } } });
  expect(rows).toMatchObject([{ ID: String(S3) }]);
});

test("by the docs DATE_PUBLIC is a text", async () => {
  bench.portal.state.switches.docsMode = true;
  const rows = await ask("landing.landing.getList", {
    params: { filter: { ID: P2 }, select: ["ID", "DATE_PUBLIC"] },
  });
  expect(rows).toMatchObject([{ DATE_PUBLIC: "03/02/2026 12:00:00 pm" }]);
});

test("filters: prefixes, lists, null, and dates in order", async () => {
  bench.page(P3).dateModify -= 86_400_000 * 200;
  const ids = async (filter: object, order: object = { ID: "ASC" }) => {
    const rows = await ask("landing.landing.getList", {
      params: { select: ["ID"], filter: { SITE_ID: S1, ...filter }, order },
    });
    return (rows as readonly Row[]).map((row) => Number(row["ID"]));
  };
  expect(await ids({ ">ID": P1, "<=ID": P3 })).toEqual([P2, P3]);
  expect(await ids({ "!ID": [P1, P2, P3] })).toEqual([PA, 107]);
  expect(await ids({ "%TITLE": "rom" })).toEqual([P2]);
  expect(await ids({ "@ID": [P1, P2] })).toEqual([P1, P2]);
  expect(await ids({ TITLE: "PROMO" })).toEqual([P2]);
  expect(await ids({ "!FOLDER_ID": false })).toEqual([P3, 107]);
  expect(await ids({ ID: [P1, P3] }, { DATE_MODIFY: "ASC" })).toEqual([P3, P1]);
  expect((await ids({}, { TITLE: "DESC" }))[0]).toBe(P2);
});

test("a site is added unpublished, with a free code, of a type of the scope", async () => {
  const add = (fields: object, scope = "PAGE") => ask("landing.site.add", { fields, scope });
  const id = Number(await add({ TITLE: "New", CODE: "company", ACTIVE: "Y" }));
  expect(bench.site(id)).toMatchObject({ type: "PAGE", code: "/company1/", active: false });
  expect(bench.site(Number(await add({ TITLE: "n", CODE: "2026" }))).code).toBe("/site2026/");
  expect(await add({ TITLE: "k", TYPE: "KNOWLEDGE" })).toEqual([400, "ACCESS_DENIED"]);
  expect(bench.site(Number(await add({ TITLE: "k" }, "KNOWLEDGE"))).type).toBe("KNOWLEDGE");
  expect(await add({ CODE: "x" })).toEqual([400, "BX_EMPTY_REQUIRED"]);
  expect(await add({ TITLE: "x", NAME: "y" })).toEqual([400, "SYSTEM_ERROR"]);
});

test("a site's domain must be free and look like one; the plan limits the number of sites", async () => {
  const add = (domain: string) => ask("landing.site.add", { fields: { TITLE: "x", DOMAIN_ID: domain } });
  bench.site(S1).domainName = "norden.example";
  bench.site(S4).domainName = "old.example";
  expect(await add("no domain")).toEqual([400, "DOMAIN_IS_INCORRECT"]);
  expect(await add("norden.example")).toEqual([400, "DOMAIN_EXIST"]);
  expect(await add("old.example")).toEqual([400, "DOMAIN_EXIST_TRASH"]);
  expect(bench.site(Number(await add("new.example"))).domainName).toBe("new.example");
  bench.portal.state.plan.sites = 3;
  expect(await add("next.example")).toEqual([400, "SITE_LIMIT_REACHED"]);
});

test("public addresses of sites: one as a text, several as a map", async () => {
  expect(await ask("landing.site.getPublicUrl", { id: S1 })).toBe("http://127.0.0.1/pub/site/12/");
  expect(await ask("landing.site.getPublicUrl", { id: [S1, S3] })).toEqual({
    12: "http://127.0.0.1/pub/site/12/",
    14: "http://127.0.0.1/pub/site/14/",
  });
  expect(await ask("landing.site.getPublicUrl", { id: K1, scope: "KNOWLEDGE" })).toBe(
    "http://127.0.0.1/knowledge/handbook/",
  );
});

test("page settings leave out what is falsy and are an empty list where nothing is left", async () => {
  const read = () => ask("landing.landing.getadditionalfields", { lid: P1 });
  expect(await read()).toEqual([]);
  bench.page(P1).settingsPublic = { METAMAIN_TITLE: "t", GACOUNTER: "", VIEW_USE: "0" };
  expect(await read()).toEqual({ METAMAIN_TITLE: "t" });
});

test("system pages: set, read, removed; without the right or for an unknown type nothing happens", async () => {
  const set = (params: object) => ask("landing.syspage.set", { id: S3, ...params });
  const get = (params: object = {}) => ask("landing.syspage.get", { id: S3, ...params });
  expect(await get()).toEqual([]);
  expect(await set({ type: "catalog", lid: P6 })).toBe(true);
  expect(await get()).toEqual({
    catalog: { TYPE: "catalog", LANDING_ID: "111", TITLE: "Catalogue", DELETED: "N", ACTIVE: "Y" },
  });
  bench.page(P6).active = false;
  expect(await get({ active: true })).toEqual([]);
  expect(await set({ type: "nonsense", lid: P6 })).toBe(true);
  bench.setRights(S3, ["read", "edit"]);
  expect(await set({ type: "catalog" })).toBe(true);
  expect(bench.portal.state.syspages).toHaveLength(1);
  bench.setRights(S3, ["read", "sett"]);
  expect(await set({ type: "catalog" })).toBe(true);
  expect(await get()).toEqual([]);
  expect(await ask("landing.syspage.get", { id: K1 })).toBeNull();
});

test("template areas are set with the sett right and read back", async () => {
  expect(await ask("landing.template.setLandingRef", { id: P3, data: { 1: PA, 2: P1 } })).toBe(true);
  expect(await ask("landing.template.getLandingRef", { id: P3 })).toEqual({ 1: PA, 2: P1 });
  expect(await ask("landing.template.getSiteRef", { id: S1 })).toBe(true);
  expect(await ask("landing.template.getLandingRef", { id: PK })).toEqual([400, "ENTITY_NOT_FOUND"]);
  bench.setRights(S1, ["read", "edit"]);
  expect(await ask("landing.template.setLandingRef", { id: P3, data: {} })).toEqual([400, "ACCESS_DENIED"]);
});

test("an embedding area is unbound, and once it is gone that is an error", async () => {
  const bind = (fields: object) => ask("landing.repo.bind", { fields });
  const fields = { PLACEMENT: "LANDING_SETTINGS", PLACEMENT_HANDLER: "http://localhost/", TITLE: "Copy" };
  expect(await bind({ ...fields, TITLE: "" })).toEqual([400, "BX_EMPTY_REQUIRED"]);
  expect(await bind({ ...fields, GROUP: "x" })).toEqual([400, "SYSTEM_ERROR"]);
  expect(await bind(fields)).toBe(true);
  expect(await bind({ ...fields, PLACEMENT_HANDLER: "http://localhost/2" })).toBe(true);
  const unbind = (handler?: string) =>
    ask("landing.repo.unbind", { code: "LANDING_SETTINGS", ...(handler === undefined ? {} : { handler }) });
  expect(await unbind("http://localhost/")).toBe(true);
  expect(bench.portal.state.placements.size).toBe(1);
  expect(await unbind()).toBe(true);
  expect(await unbind()).toEqual([400, "PLACEMENT_NO_EXIST"]);
});

test("placement.bind: admins only, known placements only, a host with a dot", async () => {
  const bind = (more: object = {}) =>
    ask("placement.bind", { PLACEMENT: "LEFT_MENU", HANDLER: "https://app.example/", TITLE: "App", ...more });
  expect(await bind()).toEqual([403, "ACCESS_DENIED"]);
  bench.signIn(admin);
  expect(await bind({ PLACEMENT: "LANDING_SETTINGS" })).toEqual([400, "ERROR_PLACEMENT_NOT_FOUND"]);
  expect(await bind({ HANDLER: "http://localhost/" })).toEqual([400, "ERROR_WRONG_HANDLER_URL"]);
  expect(await bind({ HANDLER: "ftp://app.example/" })).toEqual([400, "ERROR_UNSUPPORTED_PROTOCOL"]);
  expect(await bind({ USER_ID: 5 })).toEqual([400, "ERROR_PLACEMENT_USER_MODE"]);
  expect(await bind()).toBe(true);
  expect(await bind()).toEqual([400, "ERROR_CORE"]);
  expect(await ask("placement.get")).toMatchObject([{ placement: "LEFT_MENU", title: "App" }]);
  expect(await ask("placement.unbind", { PLACEMENT: "LEFT_MENU" })).toEqual({ count: 2 });
});

test("common methods: profile, scope, method.get, options", async () => {
  expect(await ask("profile")).toMatchObject({ ID: "2", ADMIN: false });
  expect(await ask("user.current")).toEqual([401, "insufficient_scope"]);
  expect(await ask("scope")).toEqual(["landing", "placement"]);
  expect(await ask("method.get", { name: "landing.landing.COPY" })).toEqual({
    isExisting: true,
    isAvailable: true,
  });
  expect(await ask("method.get", { name: "nothing" })).toEqual({ isExisting: false, isAvailable: false });
  expect(await ask("methods")).toContain("batch");
  expect(await ask("app.info")).toMatchObject({
    INSTALLED: true,
    VERSION: 1,
    STATUS: "L",
    LANGUAGE_ID: "en",
  });
  expect(await ask("user.option.get")).toEqual([]);
  expect(await ask("user.option.set", { options: {} })).toEqual([400, "ERROR_ARGUMENT"]);
  expect(await ask("user.option.set", { options: { view: "tree" } })).toBe(true);
  expect(await ask("user.option.get", { option: "view" })).toBe("tree");
  expect(await ask("user.option.get", { option: "none" })).toBeNull();
  expect(await ask("app.option.set", { options: { a: 1 } })).toEqual([403, "ACCESS_DENIED"]);
  bench.signIn(admin);
  expect(await ask("app.option.set", { options: { a: 1 } })).toBe(true);
  expect(await ask("app.option.get")).toEqual({ a: "1" });
});

test("special form sites: who may edit CRM forms may do all but delete", async () => {
  bench.site(S2).special = true;
  bench.setRights(S2, ["denied"]);
  const user = bench.portal.state.users.get(2);
  if (user !== undefined) user.mayEditForms = true;
  expect(await ask("landing.site.getRights", { id: S2 })).toEqual(["read", "edit", "sett", "public"]);
});

test("by the docs a welcome page's site is of the type MAINPAGE, and times are fractions", async () => {
  bench.site(K1).type = "VIBE";
  const list = () => bench.call<readonly Row[]>("landing.site.getList", { scope: "MAINPAGE" });
  bench.advance(250);
  const bySource = await list();
  expect(bySource.body.result).toMatchObject([{ ID: String(K1), TYPE: "VIBE" }]);
  expect(Number.isInteger(bySource.body.time?.["start"])).toBe(true);
  bench.portal.state.switches.docsMode = true;
  const byDocs = await list();
  expect(byDocs.body.result).toMatchObject([{ ID: String(K1), TYPE: "MAINPAGE" }]);
  expect(Number.isInteger(byDocs.body.time?.["start"])).toBe(false);
});
