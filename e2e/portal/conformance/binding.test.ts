import { beforeEach, expect, test } from "vitest";

import { openBench, type Bench, type Row } from "./client.ts";
import { admin, employee, F1, K1, P1, P2, P3, PK, S1, S2, S3, S5, webhookSecret } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

async function refusalOf(method: string, params: Readonly<Record<string, unknown>>) {
  const { status, body } = await bench.call(method, params);
  return [status, body.error];
}

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

test("an extranet user and, with `admins only`, every employee is refused at the gate", async () => {
  const { users, rights } = bench.portal.state;
  const user = users.get(employee);
  if (user !== undefined) user.extranet = true;
  expect(await refusalOf("landing.site.getList", {})).toEqual([400, "ACCESS_DENIED"]);
  if (user !== undefined) user.extranet = false;
  rights.adminsOnly = true;
  expect(await refusalOf("landing.site.getList", {})).toEqual([400, "ACCESS_DENIED"]);
  bench.signIn(admin);
  expect((await bench.call("landing.site.getList")).status).toBe(200);
});

test("a missing menu right closes one scope and leaves the others open", async () => {
  const user = bench.portal.state.users.get(employee);
  if (user !== undefined) user.additionalRights = { knowledge_menu24: false };
  expect(await refusalOf("landing.site.getList", { scope: "KNOWLEDGE" })).toEqual([400, "ACCESS_DENIED"]);
  expect((await bench.call("landing.site.getList")).status).toBe(200);
  bench.portal.state.rights.feature = false;
  expect((await bench.call("landing.site.getList", { scope: "KNOWLEDGE" })).status).toBe(200);
});

test("a scope in small letters or with a typo is the default scope", async () => {
  const { body } = await bench.call<readonly Row[]>("landing.site.getList", { scope: "knowledge" });
  expect(body.result.map((row) => row["ID"])).toEqual([S1, S2, S3, S5].map(String));
});

test("the group scope is refused on a plan without group knowledge bases: the default scope stays", async () => {
  bench.portal.state.plan.groupKnowledge = false;
  const { body } = await bench.call<readonly Row[]>("landing.site.getList", { scope: "GROUP" });
  expect(body.result.map((row) => row["ID"])).toContain(String(S1));
});

test("in role mode a site without rows has the default operations, else `denied`", async () => {
  const { state } = bench.portal;
  state.siteRights = state.siteRights.filter(({ siteId }) => siteId !== S2);
  const rightsOf = async () => (await bench.call("landing.site.getRights", { id: S2 })).body.result;
  expect(await rightsOf()).toEqual(["denied"]);
  state.rights.defaults = ["read"];
  expect(await rightsOf()).toEqual(["read"]);
  state.rights.mode = "extended";
  expect(await rightsOf()).toHaveLength(6);
});

test("rights of a group knowledge base are four booleans, of an invisible site an empty list", async () => {
  bench.site(K1).type = "GROUP";
  bench.setRights(K1, ["read", "edit"]);
  const group = await bench.call("landing.site.getRights", { id: K1, scope: "GROUP" });
  expect(group.body.result).toEqual([true, true, false, false]);
  expect((await bench.call("landing.site.getRights", { id: K1 })).body.result).toEqual([]);
});

test("in the group scope one of the four operations passes every check, the right to publish alone none", async () => {
  bench.site(K1).type = "GROUP";
  const rename = () =>
    bench.call("landing.landing.update", { lid: PK, fields: { TITLE: "Rules" }, scope: "GROUP" });
  bench.setRights(K1, ["public"]);
  const rights = await bench.call("landing.site.getRights", { id: K1, scope: "GROUP" });
  expect(rights.body.result).toEqual([false, false, false, false]);
  expect((await rename()).body.error).toBe("ACCESS_DENIED");
  bench.setRights(K1, ["read"]);
  expect((await rename()).body.result).toBe(true);
});

test("an incoming webhook calls landing methods and has no application", async () => {
  const webhook = { userId: admin, secret: webhookSecret };
  const ask = async (method: string) =>
    bench.portal.call({ method, data: {}, address: "test", bearer: null, webhook });
  expect((await ask("landing.site.getList")).status).toBe(200);
  const info = await ask("app.info");
  expect([info.status, JSON.parse(info.body)]).toMatchObject([403, { error: "WRONG_AUTH_TYPE" }]);
  expect(JSON.parse((await ask("scope")).body)).toMatchObject({ result: ["landing", "user"] });
});

test("a closed portal answers PORTAL_DELETED before it looks at method and token", async () => {
  bench.portal.state.switches.closed = true;
  const { status, body } = await bench.call("landing.nothing.here", {}, null);
  expect([status, body.error]).toEqual([403, "PORTAL_DELETED"]);
});

test("OVERLOAD_LIMIT, a plan without REST and missing access to the app are 401, and 503 or 403 by the docs", async () => {
  const { switches, plan, users } = bench.portal.state;
  const seen = async () => {
    switches.docsMode = false;
    const bySource = await refusalOf("server.time", {});
    switches.docsMode = true;
    return [bySource, await refusalOf("server.time", {})];
  };
  switches.overloaded = true;
  expect(await seen()).toEqual([
    [401, "OVERLOAD_LIMIT"],
    [503, "OVERLOAD_LIMIT"],
  ]);
  switches.overloaded = false;
  plan.rest = false;
  expect(await seen()).toEqual([
    [401, "ACCESS_DENIED"],
    [403, "ACCESS_DENIED"],
  ]);
  plan.rest = true;
  for (const user of users.values()) user.appAccess = false;
  expect(await seen()).toEqual([
    [401, "user_access_error"],
    [403, "user_access_error"],
  ]);
});

test("running time is shown once it was counted, with the moment when the oldest minute leaves", async () => {
  const { switches } = bench.portal.state;
  const first = await bench.call("landing.landing.copy", { lid: P3 });
  expect(first.body.time).not.toHaveProperty("operating");
  switches.copyDuration = 2500;
  const second = await bench.call("landing.landing.copy", { lid: P3 });
  expect(second.body.time).toMatchObject({ operating: 2.5, duration: 2.5 });
  const resetAt = Number(second.body.time?.["operating_reset_at"]);
  expect(resetAt * 1000 - bench.portal.state.now()).toBeGreaterThan(9 * 60_000);
  expect(resetAt * 1000 - bench.portal.state.now()).toBeLessThanOrEqual(10 * 60_000);
});

test("a batch counts as one request; its commands are counted by their methods", async () => {
  const { switches, plan } = bench.portal.state;
  plan.rateBurst = 2;
  switches.copyDuration = 1000;
  const { body } = await bench.batch({
    a: `landing.landing.copy?lid=${P3}`,
    b: `landing.landing.copy?lid=${P3}`,
  });
  expect(body.result.result_time).toMatchObject({ a: { operating: 1 }, b: { operating: 2 } });
  expect(body.time).not.toHaveProperty("operating");
  expect((await bench.call("server.time")).status).toBe(200);
});

test("a method over its running time fails as a command of a batch and the others run", async () => {
  bench.portal.state.plan.operatingLimit = 1;
  bench.portal.state.switches.copyDuration = 1500;
  const copy = `landing.landing.copy?lid=${P3}`;
  const { status, body } = await bench.batch({ a: copy, b: copy, c: "server.time" });
  expect(status).toBe(200);
  expect(body.result.result_error).toMatchObject({ b: { error: "OPERATION_TIME_LIMIT" } });
  expect(Object.keys(body.result.result)).toEqual(["a", "c"]);
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
