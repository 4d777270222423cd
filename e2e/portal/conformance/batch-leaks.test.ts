import { beforeEach, expect, test } from "vitest";

import { openBench, type Bench } from "./client.ts";
import { F1, P1, P2, P3, S1 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

test("a reference to a failed command is the whole map of results and ends in ERROR_ARGUMENT", async () => {
  const { body } = await bench.batch({
    a: "server.time",
    b: "landing.landing.getpublicurl?lid=999999",
    c: "landing.landing.getpublicurl?lid=$result[b]",
  });
  expect(body.result.result_error).toMatchObject({
    b: { error: "LANDING_NOT_EXIST" },
    c: { error: "ERROR_ARGUMENT", argument: "lid" },
  });
});

test("a reference inside a text is replaced by a number, and what follows without a space is swallowed", async () => {
  const title = encodeURIComponent('copy $result[a]">lost kept');
  const { body } = await bench.batch({
    a: `landing.landing.copy?lid=${P3}`,
    b: `landing.landing.update?lid=${P3}&fields[TITLE]=${title}`,
  });
  expect(bench.page(P3).title).toBe(`copy ${String(body.result.result["a"])} kept`);
});

test("a path into a list of rows is followed, and a missing end of a path is dropped", async () => {
  const list = "landing.landing.getList?params[select][]=ID&params[order][ID]=asc&params[limit]=1";
  const { body } = await bench.batch({
    a: list,
    b: "landing.landing.getpublicurl?lid=$RESULT[a][0][ID]",
    c: "landing.landing.getpublicurl?lid=$result[a][0][ID][nothing]",
  });
  expect(body.result.result["b"]).toContain(`/pub/site/${S1}/`);
  expect(body.result.result["c"]).toBe(body.result.result["b"]);
});

test("a batch takes its names in any case and skips what is not a text", async () => {
  const { body } = await bench.call<{ readonly result: object }>("BATCH", {
    CMD: { a: "server.time", b: 5, c: "SERVER.TIME" },
    Halt: 1,
  });
  expect(Object.keys(body.result.result)).toEqual(["a", "c"]);
});

test("by the docs a batch inside a batch refuses the whole request", async () => {
  bench.portal.state.switches.docsMode = true;
  const { status, body } = await bench.batch({ a: "batch?cmd[x]=server.time", b: "server.time" });
  expect([status, body.error]).toEqual([400, "ERROR_BATCH_METHOD_NOT_ALLOWED"]);
});

test("edit mode leaks: after a copy the next command reads the drafts of page settings", async () => {
  bench.page(P1).settingsDraft = { METAMAIN_TITLE: "draft" };
  bench.page(P1).settingsPublic = { METAMAIN_TITLE: "public" };
  const read = `landing.landing.getadditionalfields?lid=${P1}`;
  const { body } = await bench.batch({ a: read, b: `landing.landing.copy?lid=${P3}`, c: read });
  expect(body.result.result).toMatchObject({
    a: { METAMAIN_TITLE: "public" },
    c: { METAMAIN_TITLE: "draft" },
  });
});

test("rights are read once a batch, so a change of role is not seen", async () => {
  bench.portal.addFault({
    method: "server.time",
    effect: { do: "change", when: "after", change: (state) => (state.siteRights = []) },
  });
  bench.setRights(S1, ["read"]);
  const copy = `landing.landing.copy?lid=${P3}`;
  const { body } = await bench.batch({ a: copy, b: "server.time", c: copy });
  expect(body.result.result_error).toMatchObject({
    a: { error: "ACCESS_DENIED" },
    c: { error: "ACCESS_DENIED" },
  });
  expect((await bench.call("landing.landing.copy", { lid: P3 })).status).toBe(200);
});

test("a folder made later in a batch is unknown: the page in it is public, the folder off and not in the address", async () => {
  const { body } = await bench.batch({
    a: `landing.landing.copy?lid=${P2}&toFolderId=${F1}`,
    b: `landing.site.addFolder?siteId=${S1}&fields[TITLE]=Fresh`,
    c: `landing.landing.copy?lid=${P2}&toFolderId=$result[b]`,
    d: "landing.landing.getpublicurl?lid=$result[c]",
  });
  const copied = bench.page(Number(body.result.result["c"]));
  expect(copied).toMatchObject({ active: true, folderId: body.result.result["b"] });
  expect(bench.folder(Number(body.result.result["b"])).active).toBe(false);
  expect(body.result.result["d"]).not.toContain("fresh");
  const later = await bench.call("landing.landing.getpublicurl", { lid: copied.id });
  expect(later.body.result).toContain("/fresh/");
});

test("options named next or total are lost to the envelope", async () => {
  await bench.call("user.option.set", { options: { next: "5", theme: "dark" } });
  const { body } = await bench.call("user.option.get");
  expect(body).toMatchObject({ result: { theme: "dark" }, next: "5" });
  expect(body.result).not.toHaveProperty("next");
});
