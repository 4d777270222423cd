import { beforeEach, expect, test } from "vitest";

import { openBench, refusalsOn, type Bench } from "./client.ts";
import { P2, P3, S1, S3 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const refusalOf = refusalsOn(() => bench);

test("null is the same as not sent", async () => {
  expect(await refusalOf("landing.landing.copy", { lid: null })).toEqual([400, "MISSING_PARAMS"]);
  const { body } = await bench.call<number>("landing.landing.copy", {
    lid: P3,
    toSiteId: null,
    toFolderId: null,
  });
  expect(bench.page(body.result)).toMatchObject({ siteId: S1, folderId: null });
});

test("numeric texts pass for a number, texts with letters do not", async () => {
  const { body } = await bench.call<number>("landing.landing.copy", { lid: String(P3), toSiteId: "14" });
  expect(bench.page(body.result).siteId).toBe(S3);
  expect(await refusalOf("landing.landing.copy", { lid: "12abc" })).toEqual([400, "TYPE_ERROR"]);
});

test("one value where a map is wanted is ERROR_ARGUMENT", async () => {
  const { body } = await bench.call("landing.landing.update", { lid: P2, fields: "TITLE" });
  expect([body.error, body.argument]).toEqual(["ERROR_ARGUMENT", "fields"]);
});

test("the text `false` is true", async () => {
  bench.page(P2).sys = true;
  const { body } = await bench.call<number>("landing.landing.copy", { lid: P2, skipSystem: "false" });
  expect(bench.page(body.result).sys).toBe(false);
});

test("untyped ids are cast: `102abc` is page 102 for markDelete", async () => {
  const { body } = await bench.call("landing.landing.markDelete", { lid: `${P2}abc` });
  expect(body.result).toBe(P2);
  expect(bench.page(P2).deleted).toBe(true);
});

test("an unknown field of a list or of a row is SYSTEM_ERROR, also where no row is found", async () => {
  const none = { filter: { ID: 1 }, select: ["ID", "NAME"] };
  expect(await refusalOf("landing.landing.getList", { params: none })).toEqual([400, "SYSTEM_ERROR"]);
  expect(await refusalOf("landing.landing.getList", { params: { filter: { NAME: 1 } } })).toEqual([
    400,
    "SYSTEM_ERROR",
  ]);
  expect(await refusalOf("landing.landing.update", { lid: P2, fields: { NAME: "x" } })).toEqual([
    400,
    "SYSTEM_ERROR",
  ]);
  expect(await refusalOf("landing.site.addFolder", { siteId: S1, fields: { TITLE: "x", NAME: 1 } })).toEqual([
    400,
    "SYSTEM_ERROR",
  ]);
});
