import { beforeEach, expect, test } from "vitest";

import { openBench, type Bench } from "./client.ts";
import { P1, P2, S1 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const complaints = () => bench.portal.complaints().map(({ kind, text }) => `${kind}: ${text}`);

test.each([
  ["landing.site.getList", { params: { slect: ["ID"], limt: 1 } }, ["params.slect", "params.limt"]],
  ["landing.landing.getList", { params: { getUrls: 1 } }, ["params.getUrls"]],
  ["landing.block.getlist", { lid: P2, params: { editMode: 1 } }, ["params.editMode"]],
  ["landing.block.getbyid", { block: 302, params: { edit_mod: 1 } }, ["params.edit_mod"]],
  ["landing.block.getcontent", { lid: P2, block: 302, params: { wrapper: 1 } }, ["params.wrapper"]],
  ["landing.block.getmanifest", { lid: P2, block: 302, params: { editMode: 1 } }, ["params.editMode"]],
  ["landing.landing.copyblock", { lid: P2, block: 302, params: { AFTERID: 301 } }, ["params.AFTERID"]],
  ["landing.landing.addblock", { lid: P2, fields: { CODE: "15.social", SORT: 5 } }, ["fields.SORT"]],
  ["landing.landing.addByTemplate", { siteId: S1, code: "x", fields: { NAME: "x" } }, ["fields.NAME"]],
  ["landing.landing.removeEntities", { lid: P2, data: { block: [302] } }, ["data.block"]],
  ["landing.template.setLandingRef", { id: P2, data: { header: P1 } }, ["data.header"]],
  [
    "landing.block.updatenodes",
    { lid: P2, block: 301, data: { ".landing-block-node-title": "x" }, additional: { append: 1 } },
    ["additional.append"],
  ],
])("a misspelt key inside a parameter of %s is noted as a complaint", async (method, params, names) => {
  await bench.call(method, params);
  expect(complaints()).toEqual(names.map((name) => `unknown-parameter: ${method}: ${name}`));
});

test("what the contract names inside parameters is no complaint", async () => {
  const list = { select: ["ID"], filter: {}, order: { ID: "ASC" }, group: ["ID"], limit: 1, offset: 0 };
  const flags = { get_preview: 1, get_urls: 1, check_area: 1 };
  await bench.call("landing.site.getList", { params: list });
  await bench.call("landing.landing.getList", { params: { ...list, ...flags } });
  await bench.call("landing.block.getlist", {
    lid: P2,
    params: { edit_mode: 1, deleted: 0, get_content: 1 },
  });
  await bench.call("landing.landing.addblock", {
    lid: P2,
    preventHistory: true,
    fields: { CODE: "15.social", AFTER_ID: 301, ACTIVE: "Y", CONTENT: "<p>x</p>", RETURN_CONTENT: "Y" },
  });
  await bench.call("landing.template.setLandingRef", { id: P2, data: { 1: P1 } });
  expect(complaints()).toEqual([]);
});

test("a misspelt key is noted in a form and in a batch as well", async () => {
  await bench.batch({ a: "landing.block.getlist?lid=102&params[editmode]=1" });
  expect(complaints()).toEqual(["unknown-parameter: landing.block.getlist: params.editmode"]);
});

test("reserved names inside a batch command are dropped as at the top level", async () => {
  const { body } = await bench.batch({
    a: "landing.site.getList?start=50&auth=other&sessid=x",
    b: "landing.site.getList?strat=50",
  });
  expect(body.result.result_error).toEqual([]);
  expect(complaints()).toEqual(["unknown-parameter: landing.site.getList: strat"]);
  const [call] = bench.portal.calls();
  expect(call?.commands.map(({ params }) => params)).toEqual([{}, { strat: "50" }]);
});
