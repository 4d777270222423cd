import { beforeEach, expect, test } from "vitest";

import { buildPage } from "../samples/build.ts";
import { openBench, type Bench, type Row } from "./client.ts";
import {
  F1,
  F2,
  FL,
  FT,
  K1,
  liveInFL,
  liveInFT,
  P1,
  P2,
  P3,
  P6,
  PA,
  pageInS4,
  pageInS5,
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

async function listPages(params: object, beside: object = {}): Promise<readonly Row[]> {
  const { body } = await bench.call<readonly Row[]>("landing.landing.getList", { params, ...beside });
  return body.result;
}

const idsOf = (rows: readonly Row[]) => rows.map((row) => Number(row["ID"])).toSorted((a, b) => a - b);

/** Fills S1 up to 120 live pages that a list with the exact key `SITE_ID` shows. */
function fillTo120(): void {
  bench.portal.change((state) => {
    for (let number = 6; number <= 120; number += 1) {
      buildPage(state, { siteId: S1, title: `Page ${number}`, code: `page-${number}` });
    }
  });
}

test("case 30: without a limit a list of 120 pages comes whole, without next and total", async () => {
  fillTo120();
  const { body } = await bench.call<readonly Row[]>("landing.landing.getList", {
    params: { select: ["ID"], filter: { SITE_ID: S1 } },
  });
  expect(new Set(idsOf(body.result)).size).toBe(120);
  expect(Object.keys(body).toSorted()).toEqual(["result", "time"]);
});

test("case 31: a top-level start changes nothing", async () => {
  fillTo120();
  const params = { select: ["ID"], filter: { SITE_ID: S1 } };
  const rows = await listPages(params, { start: 50 });
  expect(rows).toHaveLength(120);
  expect(rows).toEqual(await listPages(params));
});

test("case 32: limit and offset inside params cut the list", async () => {
  fillTo120();
  const params = { select: ["ID"], filter: { SITE_ID: S1 }, order: { ID: "ASC" } };
  const rows = await listPages({ ...params, limit: 50, offset: 100 });
  expect(rows).toHaveLength(20);
  expect(rows).toEqual((await listPages(params)).slice(100));
});

test("case 33: a filter at top level is ignored, pages of all sites come", async () => {
  const rows = await listPages({ select: ["ID"] }, { filter: { SITE_ID: S2 } });
  expect(idsOf(rows)).toEqual([P1, P2, P3, PA, liveInFT, liveInFL, P6, pageInS5]);
});

test("case 34: without ID in select one row is left", async () => {
  const rows = await listPages({ select: ["TITLE"] });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveProperty("TITLE");
});

test("case 35: without select every row brings its whole searchable text", async () => {
  const rows = await listPages({ filter: { ID: P2 } });
  expect(rows[0]?.["SEARCH_CONTENT"]).toContain("Promo of the season");
});

test("case 36: ids are texts, a missing folder is null, DATE_PUBLIC is null or an empty map", async () => {
  const rows = await listPages({ filter: { "=SITE_ID": S1 } });
  expect(rows).toHaveLength(6);
  for (const row of rows) expect(row["ID"]).toBeTypeOf("string");
  const byId = new Map(rows.map((row) => [Number(row["ID"]), row]));
  expect(byId.get(P2)).toMatchObject({ FOLDER_ID: null, DATE_PUBLIC: {} });
  expect(byId.get(P3)).toMatchObject({ FOLDER_ID: String(F1), DATE_PUBLIC: null });
});

test("case 37: the exact key SITE_ID leaves out the trash and what lies directly in a trashed folder", async () => {
  const ids = idsOf(await listPages({ select: ["ID"], filter: { SITE_ID: S1 } }));
  expect(ids).toEqual([P1, P2, P3, PA, liveInFL]);
  expect(ids).not.toContain(PT);
});

test("case 38: with =SITE_ID the live page of a trashed folder is listed", async () => {
  const ids = idsOf(await listPages({ select: ["ID"], filter: { "=SITE_ID": S1 } }));
  expect(ids).toEqual([P1, P2, P3, PA, liveInFT, liveInFL]);
});

test("case 39: FOLDER_ID null lists the pages of the root only", async () => {
  const ids = idsOf(await listPages({ select: ["ID"], filter: { SITE_ID: S1, FOLDER_ID: null } }));
  expect(ids).toEqual([P1, P2, PA]);
});

test("case 40: pages of a trashed site are never listed", async () => {
  expect(await listPages({ select: ["ID"], filter: { SITE_ID: S4 } })).toEqual([]);
  bench.site(S4).deleted = false;
  expect(idsOf(await listPages({ select: ["ID"], filter: { SITE_ID: S4 } }))).toEqual([pageInS4]);
});

test("case 41: check_area marks the header page only", async () => {
  const rows = await listPages({ select: ["ID"], filter: { SITE_ID: S1 }, check_area: true });
  expect(rows.filter((row) => row["IS_AREA"] === true).map((row) => row["ID"])).toEqual([String(PA)]);
  expect(rows.filter((row) => row["IS_AREA"] === false)).toHaveLength(rows.length - 1);
});

async function listSites(params: object, beside: object = {}): Promise<readonly number[]> {
  const { body } = await bench.call<readonly Row[]>("landing.site.getList", { params, ...beside });
  return idsOf(body.result);
}

test("case 42: the type filter STORE lists all sites of the scope", async () => {
  expect(await listSites({ filter: { TYPE: "STORE" } })).toEqual([S1, S2, S3, S5]);
  expect(await listSites({ filter: { TYPE: "PAGE" } })).toEqual([S1, S2, S5]);
});

test("case 43: the scope KNOWLEDGE lists knowledge bases only", async () => {
  expect(await listSites({}, { scope: "KNOWLEDGE" })).toEqual([K1]);
});

test("case 44: the folder list leaves out the trashed folder and keeps the live one below it", async () => {
  const { body } = await bench.call<readonly Row[]>("landing.site.getFolders", { siteId: S1 });
  expect(idsOf(body.result)).toEqual([F1, F2, FL]);
  expect(idsOf(body.result)).not.toContain(FT);
});

test("case 45: folders of a knowledge base are not seen from the default scope", async () => {
  expect((await bench.call("landing.site.getFolders", { siteId: K1 })).body.result).toEqual([]);
  const inScope = await bench.call("landing.site.getFolders", { siteId: K1, scope: "KNOWLEDGE" });
  expect(inScope.body.result).toHaveLength(1);
});

test.each(["landing.site.getList", "landing.landing.getList"])(
  "%s: a grouping changes no row, since every selected field is grouped by; an unknown field in it is refused",
  async (method) => {
    const select = ["ID", "TITLE"];
    const order = { ID: "ASC" };
    const plain = await bench.call(method, { params: { select, order } });
    for (const group of [["TITLE"], ["ID", "TITLE"], "TITLE", { 0: "TITLE" }]) {
      const grouped = await bench.call(method, { params: { select, order, group } });
      expect(grouped.body.result).toEqual(plain.body.result);
    }
    const { status, body } = await bench.call(method, { params: { select, group: ["TITEL"] } });
    expect([status, body.error]).toEqual([400, "SYSTEM_ERROR"]);
  },
);

test.each(["landing.site.getList", "landing.landing.getList"])(
  "%s: a key of params that no list knows is refused, `runtime` and keys with a dot are removed",
  async (method) => {
    const ask = async (params: object) =>
      (await bench.call(method, { params: { select: ["ID"], ...params } })).status;
    expect(await ask({ limt: 1 })).toBe(400);
    expect(await ask({ runtime: [], "a.b": 1 })).toBe(200);
  },
);
