import { beforeEach, expect, test } from "vitest";

import { Desk } from "../doors/desk.ts";
import { answerMessage } from "../doors/frame-protocol.ts";
import { formOf, openRendering, type Rendering } from "../doors/rendering.ts";
import { openBench, type Bench } from "./client.ts";
import { admin, employee } from "./fixture.ts";

let bench: Bench;
let desk: Desk;

beforeEach(() => {
  bench = openBench();
  desk = new Desk(bench.portal, null);
});

const opening = { placement: "DEFAULT", options: {}, url: "http://localhost:5173/?v=1", inSlider: false };

function openApp(userId: number): Rendering {
  desk.signIn(userId);
  return openRendering(desk, opening);
}

/** What the portal's page does with a message of the app: `method:JSON:callback:sid`. */
function send(rendering: Rendering, command: string, params?: object, sid = rendering.sid) {
  const host = { portal: bench.portal, rendering, frameSize: { width: 1000, height: 700 } };
  const json = params === undefined ? "" : `${JSON.stringify(params)}:`;
  return answerMessage(host, `${command}:${json}key1:${sid}`);
}

/** The value of the only answer. */
function answerOf(reaction: ReturnType<typeof send>): unknown {
  expect(reaction.answers).toHaveLength(1);
  const [answer = ""] = reaction.answers;
  expect(answer.startsWith("key1:")).toBe(true);
  return JSON.parse(answer.slice("key1:".length));
}

test("case 95: the portal posts the fields of B2 into a frame whose name is host, protocol and sid", () => {
  bench.portal.state.origin = "https://portal.example";
  const rendering = openApp(employee);
  const form = formOf(desk, rendering);
  expect(rendering.sid).toMatch(/^[0-9a-f]{32}$/);
  expect(form.name).toBe(`portal.example|1|${rendering.sid}`);
  expect(form.action).toBe(
    `http://localhost:5173/?v=1&DOMAIN=portal.example&PROTOCOL=1&LANG=en&APP_SID=${rendering.sid}`,
  );
  expect(form.fields).toMatchObject({
    AUTH_ID: rendering.token,
    AUTH_EXPIRES: "3600",
    REFRESH_ID: rendering.refresh,
    member_id: bench.portal.state.memberId,
    status: "L",
    PLACEMENT: "DEFAULT",
  });
  expect(form.fields).not.toHaveProperty("PLACEMENT_OPTIONS");
  expect(openApp(employee).sid).not.toBe(rendering.sid);
});

test("case 95, as an archive: the portal opens the app by a plain GET with the query of B2 and nothing of the body", () => {
  bench.portal.state.origin = "https://portal.example";
  desk.asArchive = true;
  const rendering = openApp(employee);
  const { method, action, fields, name } = formOf(desk, rendering);
  expect([method, action, name]).toEqual([
    "get",
    "http://localhost:5173/",
    `portal.example|1|${rendering.sid}`,
  ]);
  const query = { v: "1", DOMAIN: "portal.example", PROTOCOL: "1", LANG: "en", APP_SID: rendering.sid };
  expect(fields).toEqual(query);
});

test("case 96: getInitData with a wrong sid is not answered", () => {
  const rendering = openApp(employee);
  expect(send(rendering, "getInitData", undefined, "0".repeat(32)).answers).toEqual([]);
  expect(send(rendering, "getInitData").answers).toHaveLength(1);
});

test("case 97: on the first run getInitData and setInstall are both answered, and it is the first run once", async () => {
  bench.portal.state.switches.firstRun = true;
  const rendering = openApp(employee);
  const data = answerOf(send(rendering, "getInitData")) as Readonly<Record<string, unknown>>;
  expect(data).toMatchObject({ FIRST_RUN: true, IS_ADMIN: false, AUTH_EXPIRES: "3600", PATH: "/rest" });
  expect(data).toMatchObject({ USER_OPTIONS: [], APP_OPTIONS: [], PLACEMENT: "DEFAULT" });
  expect(answerOf(send(rendering, "setInstall", { install: true }))).toEqual({ install: true });
  expect(answerOf(send(rendering, "getInitData"))).toMatchObject({ FIRST_RUN: false });
  const { body } = await bench.call("profile", {}, String(data["AUTH_ID"]));
  expect(body.result).toMatchObject({ ID: String(employee) });
});

test("case 98: setAppOption of a plain employee is not answered and stores nothing", () => {
  const option = { name: "colour", value: "blue" };
  expect(send(openApp(employee), "setAppOption", option)).toEqual({ answers: [], effects: [] });
  expect(bench.portal.state.appOptions).toEqual({});
  expect(answerOf(send(openApp(admin), "setAppOption", option))).toEqual({ colour: "blue" });
});

test("case 99: a refresh of the token that fails is not answered", async () => {
  const rendering = openApp(employee);
  bench.portal.state.switches.refreshFails = true;
  expect(send(rendering, "refreshAuth").answers).toEqual([]);
  bench.portal.state.switches.refreshFails = false;
  const old = rendering.token;
  bench.portal.expireTokens();
  expect((await bench.call("profile", {}, old)).body.error).toBe("expired_token");
  const fresh = answerOf(send(rendering, "refreshAuth")) as { readonly AUTH_ID: string };
  expect((await bench.call("profile", {}, fresh.AUTH_ID)).status).toBe(200);
});

test("case 100: openPath refuses the site editor", () => {
  const reaction = send(openApp(employee), "openPath", { path: "/sites/site/12/view/101/" });
  expect(answerOf(reaction)).toEqual({ result: "error", errorCode: "PATH_NOT_AVAILABLE" });
  expect(reaction.effects).toEqual([]);
});

test("case 101: setInstallFinish is not answered, the portal's page reloads, and the app is installed", async () => {
  for (const app of bench.portal.state.apps.values()) app.installed = false;
  const asEmployee = send(openApp(employee), "setInstallFinish");
  expect(asEmployee.answers).toEqual([]);
  expect((await bench.call("app.info")).body.result).toMatchObject({ INSTALLED: false });
  const asAdmin = send(openApp(admin), "setInstallFinish");
  expect(asAdmin).toEqual({ answers: [], effects: [{ do: "reload", installFinished: true }] });
  expect((await bench.call("app.info")).body.result).toMatchObject({ INSTALLED: true });
});
