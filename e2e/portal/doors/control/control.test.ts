import { afterEach, expect, test } from "vitest";

import { admin, conformanceFixture, employee, F1, P2, P3, PA, S1 } from "../../conformance/fixture.ts";
import { createPortal } from "../../portal.ts";
import { startHttp, type RunningPortal } from "../http.ts";
import { openInProcess } from "../in-process.ts";

const running: RunningPortal[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((started) => started.close()));
});

async function open() {
  const portal = createPortal({ scenario: conformanceFixture });
  const started = await startHttp(portal, { appUrl: "http://localhost:5999/" });
  running.push(started);
  const send = async (name: string, body?: unknown, method = "POST") => {
    const response = await fetch(started.control + name, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  };
  const open = async (path: string) => (await fetch(started.url + path)).text();
  return { portal, send, open, ...started };
}

test("the state tells what is set, and no token", async () => {
  const { portal, send } = await open();
  await openInProcess(portal, admin).call("profile", {});
  const { status, answer } = await send("state", undefined, "GET");
  expect(status).toBe(200);
  expect(answer).toMatchObject({ theme: "light", placement: "DEFAULT", user: { id: employee } });
  for (const token of portal.state.tokens.keys()) expect(JSON.stringify(answer)).not.toContain(token);
});

test.each([
  ["user", { userId: 4711 }],
  ["user", { userId: null }],
  ["theme", { theme: "pink" }],
  ["language", { language: "English" }],
  ["placement", { placement: "CRM" }],
  ["switches", { latency: "1" }],
  ["switches", { latencyy: 1 }],
  ["plan", { name: "gold" }],
  ["plan", { rest: null }],
  ["rights", { userId: employee, siteId: S1, operations: ["fly"] }],
  ["rights", { userId: employee, siteId: 4711, operations: [] }],
  ["faults", { method: "profile" }],
  ["faults", { method: "profile", effect: { do: "explode" } }],
  ["faults", { method: "profile", effect: { do: "drop" } }],
  ["faults", { method: "profile", effect: { do: "slow", ms: 1 }, probability: 2 }],
  ["hold", {}],
  ["release", { id: 4711 }],
  ["change", { name: "trash-page", id: 4711 }],
  ["change", { name: "trash-page", id: PA }],
  ["change", { name: "rename-page", id: P2 }],
  ["app", { url: "javascript:alert(1)" }],
  ["reset", { scenario: "nothing" }],
])("%s with %j is refused with a sentence, and nothing changes", async (name, body) => {
  const { send, portal } = await open();
  const before = JSON.stringify([portal.state.switches, portal.state.plan, portal.state.version]);
  const { status, answer } = await send(name, body);
  expect([status, answer]).toEqual([400, { error: expect.stringMatching(/^\p{Lu}|^"/u) }]);
  expect(JSON.stringify([portal.state.switches, portal.state.plan, portal.state.version])).toBe(before);
});

test("a body that is no JSON is refused; an unknown address and a wrong verb are told apart", async () => {
  const { control, send } = await open();
  expect((await fetch(`${control}user`, { method: "POST", body: "{" })).status).toBe(400);
  expect((await send("nothing", {})).status).toBe(404);
  expect((await send("nothing", undefined, "GET")).status).toBe(404);
  expect((await send("user", {}, "DELETE")).status).toBe(405);
});

test("other sites cannot steer the portal, nor read it", async () => {
  const { control, url } = await open();
  for (const address of [`${control}state`, `${control}reset`, `${url}/host/message`]) {
    const method = address.endsWith("state") ? "GET" : "POST";
    const response = await fetch(address, { method, headers: { Origin: "http://localhost:5999" } });
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  }
  expect((await fetch(`${control}state`)).headers.get("access-control-allow-origin")).toBeNull();
});

test("switches, plan, rights, language and user take effect", async () => {
  const { send, portal } = await open();
  await send("switches", { latency: 5, cutAfter: null });
  expect(portal.state.switches).toMatchObject({ latency: 5, cutAfter: null });
  await send("plan", { name: "enterprise", publishedPages: 3 });
  expect(portal.state.plan).toMatchObject({ name: "enterprise", rateBurst: 250, publishedPages: 3 });
  await send("rights", { userId: employee, siteId: S1, operations: ["read"] });
  const rows = () => portal.state.siteRights.filter((row) => row.userId === employee && row.siteId === S1);
  expect(rows()).toEqual([{ userId: employee, siteId: S1, operations: ["read"] }]);
  await send("rights", { userId: employee, siteId: S1, operations: null });
  expect(rows()).toEqual([]);
  expect((await send("user", { userId: admin })).answer).toMatchObject({ user: { id: admin } });
  await send("language", { language: "de" });
  expect(portal.state.users.get(admin)?.language).toBe("de");
});

test("a fault over HTTP breaks the calls it is meant for, and can be ended", async () => {
  const { send, portal } = await open();
  const client = openInProcess(portal, employee);
  const fault = {
    method: "profile",
    effect: { do: "error", code: "QUERY_LIMIT_EXCEEDED", status: 503 },
    times: null,
  };
  expect((await send("faults", fault)).answer["faults"]).toEqual([fault]);
  expect((await client.call("profile", {})).status).toBe(503);
  await send("faults", undefined, "DELETE");
  expect((await client.call("profile", {})).status).toBe(200);
});

test("a fault can let a second person change something at the very moment", async () => {
  const { send, portal } = await open();
  const effect = { do: "change", when: "before", change: { name: "trash-folder", id: F1 } };
  await send("faults", { method: "landing.landing.copy", effect });
  await openInProcess(portal, employee).call("landing.landing.copy", {
    lid: P2,
    toSiteId: S1,
    toFolderId: F1,
  });
  expect(portal.state.folders.get(F1)?.deleted).toBe(true);
});

test("a held call waits until it is released", async () => {
  const { send, portal } = await open();
  const { answer } = await send("hold", { method: "profile", point: "after" });
  const call = openInProcess(portal, employee).call("profile", {});
  const waiting = async () => (await send("state", undefined, "GET")).answer["holds"];
  await expect.poll(waiting).toEqual([{ id: answer["id"], method: "profile", point: "after", waiting: 1 }]);
  await send("release", { id: answer["id"] });
  expect((await call).status).toBe(200);
  expect(await waiting()).toEqual([]);
});

test("named changes go by the portal's own rules", async () => {
  const { send, portal } = await open();
  await send("change", { name: "trash-page", id: P3 });
  expect(portal.state.pages.get(P3)?.deleted).toBe(true);
  await send("change", { name: "rename-page", id: P2, title: "<b>New</b>" });
  expect(portal.state.pages.get(P2)?.title).toBe("<b>New</b>");
  await send("change", { name: "remove-page", id: P3 });
  expect(portal.state.pages.has(P3)).toBe(false);
});

test("expired tokens are refused and refreshed ones work", async () => {
  const { send, portal } = await open();
  const client = openInProcess(portal, employee);
  await send("expire-tokens");
  expect((await client.call("profile", {})).body).toContain("expired_token");
  client.refresh();
  expect((await client.call("profile", {})).status).toBe(200);
});

test("calls and complaints can be read, without tokens", async () => {
  const { send, portal } = await open();
  const client = openInProcess(portal, employee);
  await client.call("landing.landing.getList", { parms: {} });
  const calls = await send("calls?last=1", undefined, "GET");
  expect(calls.answer).toMatchObject([{ method: "landing.landing.getList", userId: employee, status: 200 }]);
  expect(JSON.stringify(calls.answer)).not.toContain('"auth"');
  const { answer } = await send("complaints", undefined, "GET");
  expect(answer).toEqual([{ kind: "unknown-parameter", text: "landing.landing.getList: parms" }]);
});

test("a reset starts another scenario as its first user, with the app at its own address", async () => {
  const { send, portal } = await open();
  await send("user", { userId: admin });
  await send("faults", { method: "*", effect: { do: "slow", ms: 1 } });
  const { answer } = await send("reset", { scenario: "restricted" });
  expect(answer).toMatchObject({ scenario: "restricted", faults: [], user: { id: 2 }, complaints: 0 });
  const handlers = [...portal.state.placements.values()].map(({ handler }) => handler);
  expect(new Set(handlers)).toEqual(new Set(["http://localhost:5999/"]));
});

test("while the app is not installed, administrators get the installer and others a sentence", async () => {
  const { send, open } = await openInstalling();
  expect(await open("/app/")).toContain("The installation of the application is not finished.");
  await send("user", { userId: admin });
  expect(await open("/app/")).toContain('action="http://localhost:5999/install.html?');
  await send("app", { installed: true });
  expect(await open("/app/")).toContain('action="http://localhost:5999/?');
});

async function openInstalling() {
  const opened = await open();
  await opened.send("app", { installUrl: "http://localhost:5999/install.html", installed: false });
  return opened;
}

test("an app that has just been added is not installed, has bound and stored nothing, and opens its installer", async () => {
  const page = await open();
  const { send, portal } = page;
  const { placements, appOptions } = portal.state;
  const entry = { placement: "LANDING_SETTINGS", title: "Copy", description: "", options: {}, userId: 0 };
  placements.set(1, { ...entry, id: 1, appId: 1, handler: "http://localhost:5999/" });
  placements.set(2, { ...entry, id: 2, appId: 2, handler: "http://localhost:5998/" });
  appOptions["pageMenuEntry"] = "{}";
  await send("user", { userId: admin });
  const { answer } = await send("not-installed");
  expect(answer).toMatchObject({
    app: { installed: false, installUrl: "http://localhost:5999/install.html" },
  });
  expect([...placements.keys()]).toEqual([2]);
  expect(appOptions).toEqual({});
  expect(await page.open("/app/")).toContain('action="http://localhost:5999/install.html?');
  await send("not-installed", { installUrl: "http://localhost:5999/b17/install.html" });
  expect(await page.open("/app/")).toContain('action="http://localhost:5999/b17/install.html?');
  await send("app", { url: null });
  expect((await send("not-installed")).status).toBe(400);
});
