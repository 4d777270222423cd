import { expect, test } from "vitest";

import { openBench, type Row } from "./client.ts";
import { K1, P2, S1, S2, S3, S5 } from "./fixture.ts";

const ids = (rows: unknown) => (rows as readonly Row[]).map((row) => row["ID"]);

test("case 20: a batch by name answers maps by name, and empty maps are empty lists", async () => {
  const { batch } = openBench();
  const { status, body } = await batch({ a: "landing.site.getList", b: "server.time" });
  expect(status).toBe(200);
  expect(Object.keys(body.result.result)).toEqual(["a", "b"]);
  expect(ids(body.result.result["a"])).toContain(String(S1));
  expect(body.result.result["b"]).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(body.result).toMatchObject({ result_error: [], result_total: [], result_next: [] });
  expect(Object.keys(body.result.result_time)).toEqual(["a", "b"]);
});

test("case 21: of a listed batch whose first command fails, the errors are a list and the results a map", async () => {
  const { batch } = openBench();
  const { status, body } = await batch(["landing.landing.getpublicurl?lid=999999", "server.time"]);
  expect(status).toBe(200);
  expect(body.result.result_error).toEqual([
    { error: "LANDING_NOT_EXIST", error_description: "Landing was not found" },
  ]);
  expect(Array.isArray(body.result.result)).toBe(false);
  expect(Object.keys(body.result.result)).toEqual(["1"]);
});

test("case 22: with halt the commands after an error are absent everywhere", async () => {
  const { batch } = openBench();
  const { status, body } = await batch(["landing.landing.getpublicurl?lid=999999", "server.time"], 1);
  expect(status).toBe(200);
  expect(body.result.result_error).toHaveLength(1);
  expect(body.result.result).toEqual([]);
  expect(body.result.result_time).toEqual([]);
});

test("case 23: of 51 commands 50 run and the last one is refused", async () => {
  const { batch, portal } = openBench();
  const commands = Array.from({ length: 51 }, (_, index) => [`c${index}`, "server.time"]);
  const { body } = await batch(Object.fromEntries(commands));
  expect(Object.keys(body.result.result)).toHaveLength(50);
  expect(Object.entries(body.result.result_error).map(([key, { error }]) => [key, error])).toEqual([
    ["c50", "ERROR_BATCH_LENGTH_EXCEEDED"],
  ]);
  expect(portal.calls()[0]?.commands).toHaveLength(50);
});

test("case 24: a batch inside a batch is refused as a command, and the others run", async () => {
  const { batch } = openBench();
  const { status, body } = await batch({ a: "batch?cmd[x]=server.time", b: "server.time" });
  expect(status).toBe(200);
  expect(body.result.result_error["a"]?.error).toBe("ERROR_BATCH_METHOD_NOT_ALLOWED");
  expect(Object.keys(body.result.result)).toEqual(["b"]);
});

test("case 25: the landing scope leaks to the next command of a batch", async () => {
  const { batch } = openBench();
  const { body } = await batch({ c1: "landing.site.getList?scope=KNOWLEDGE", c2: "landing.site.getList" });
  expect(ids(body.result.result["c2"])).toEqual([String(K1)]);
});

test("case 26: a command that names the default scope sees its sites again", async () => {
  const { batch } = openBench();
  const { body } = await batch({
    c1: "landing.site.getList?scope=KNOWLEDGE",
    c2: "landing.site.getList?scope=PAGE",
  });
  expect(ids(body.result.result["c2"])).toEqual([S1, S2, S3, S5].map(String));
});

test("case 27: between two requests the landing scope does not leak", async () => {
  const { call } = openBench();
  const first = await call("landing.site.getList", { scope: "KNOWLEDGE" });
  const second = await call("landing.site.getList");
  expect(ids(first.body.result)).toEqual([String(K1)]);
  expect(ids(second.body.result)).toEqual([S1, S2, S3, S5].map(String));
});

test("case 28: in a batch the text `false` is true, so the copy of a system page is no system page", async () => {
  const { batch, page } = openBench();
  page(P2).sys = true;
  const { body } = await batch({ c1: `landing.landing.copy?lid=${P2}&skipSystem=false` });
  expect(page(Number(body.result.result["c1"])).sys).toBe(false);
});

test("case 29: a later command finds the page that an earlier one copied", async () => {
  const { batch } = openBench();
  const { body } = await batch({
    c1: `landing.landing.copy?lid=${P2}`,
    c2: "landing.landing.getList?params[filter][ID]=$result[c1]&params[select][]=ID",
  });
  expect(body.result.result["c1"]).toBeTypeOf("number");
  expect(ids(body.result.result["c2"])).toEqual([String(body.result.result["c1"])]);
});
