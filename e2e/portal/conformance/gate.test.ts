import { beforeEach, expect, test } from "vitest";

import { openBench, refusalsOn, type Bench, type Row } from "./client.ts";
import { admin, employee, K1, PK, S1, S2, S3, S5, webhookSecret } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const refusalOf = refusalsOn(() => bench);

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
