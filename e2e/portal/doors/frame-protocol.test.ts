import { expect, test } from "vitest";

import { admin, conformanceFixture, employee } from "../conformance/fixture.ts";
import { createPortal } from "../portal.ts";
import { Desk } from "./desk.ts";
import { answerMessage } from "./frame-protocol.ts";
import { formOf, openRendering, type Opening } from "./rendering.ts";

/** A rendered page of the portal with the app in it, and what it answers. */
function openPage(userId = admin, opening: Partial<Opening> = {}) {
  const portal = createPortal({ scenario: conformanceFixture });
  portal.state.origin = "http://127.0.0.1:8600";
  const desk = new Desk(portal, null);
  desk.signIn(userId);
  const render = () =>
    openRendering(desk, {
      placement: "DEFAULT",
      options: {},
      url: "http://localhost:5173/",
      inSlider: false,
      ...opening,
    });
  const rendering = render();
  const frameSize = { width: 1000, height: 700 };
  const send = (message: unknown) => answerMessage({ portal, rendering, frameSize }, message);
  const say = (command: string, params?: unknown) =>
    send(`${command}:${params === undefined ? "" : JSON.stringify(params)}:key:${rendering.sid}`);
  const ask = (command: string, params?: unknown): unknown => {
    const [answer = ""] = say(command, params).answers;
    return answer === "" ? "silence" : JSON.parse(answer.replace(/^key:/, ""));
  };
  return { portal, desk, rendering, render, send, say, ask };
}

const silence = { answers: [], effects: [] };

test("95: the form carries what the portal sends, and options only where there are some", () => {
  const { desk, rendering } = openPage();
  const { name, action, fields } = formOf(desk, rendering);
  expect(name).toBe(`127.0.0.1:8600|0|${rendering.sid}`);
  expect(rendering.sid).toMatch(/^[0-9a-f]{32}$/);
  expect(action).toBe(
    `http://localhost:5173/?DOMAIN=127.0.0.1%3A8600&PROTOCOL=0&LANG=en&APP_SID=${rendering.sid}`,
  );
  expect(fields).toMatchObject({ AUTH_ID: rendering.token, AUTH_EXPIRES: "3600", PLACEMENT: "DEFAULT" });
  expect(fields).not.toHaveProperty("PLACEMENT_OPTIONS");
  const options = { SITE_ID: "12", LID: "101" };
  const settings = openPage(admin, { placement: "LANDING_SETTINGS", options });
  expect(formOf(settings.desk, settings.rendering).fields["PLACEMENT_OPTIONS"]).toBe(JSON.stringify(options));
});

test("an address that has a query keeps it", () => {
  const { desk, rendering } = openPage(admin, { url: "http://localhost:5173/app?a=b" });
  expect(formOf(desk, rendering).action).toContain("/app?a=b&DOMAIN=");
});

test("96: each rendering has a sid of its own, and only that one is heard", () => {
  const { send, render, rendering } = openPage();
  const other = render();
  expect(other.sid).not.toBe(rendering.sid);
  expect(send(`getInitData::key:${other.sid}`)).toEqual(silence);
  expect(send(`getInitData:key:${rendering.sid}`).answers).toHaveLength(1);
});

test("getInitData answers numbers, texts and empty lists as the portal does", () => {
  const { ask, rendering, portal } = openPage();
  expect(ask("getInitData")).toEqual({
    LANG: "en",
    DOMAIN: "127.0.0.1:8600",
    PROTOCOL: 0,
    PATH: "/rest",
    AUTH_ID: rendering.token,
    AUTH_EXPIRES: "3600",
    REFRESH_ID: rendering.refresh,
    MEMBER_ID: portal.state.memberId,
    FIRST_RUN: false,
    IS_ADMIN: true,
    INSTALL: false,
    USER_OPTIONS: [],
    APP_OPTIONS: [],
    PLACEMENT: "DEFAULT",
    PLACEMENT_OPTIONS: [],
  });
});

test("the object form of a message is understood", () => {
  const { send, rendering } = openPage();
  const { answers } = send({
    method: "setTitle",
    params: { title: "a" },
    callback: "k",
    appSid: rendering.sid,
  });
  expect(answers).toEqual(['k:{"title":"a"}']);
});

test("colons inside the arguments stay with them", () => {
  const { ask } = openPage();
  expect(ask("setTitle", { title: "a:b:c" })).toEqual({ title: "a:b:c" });
});

test.each([
  ["nonsense"],
  [42],
  [null],
  ["getInitData"],
  ["constructor::key:SID"],
  ["selectUser:{}:key:SID"],
  ["setTitle:{oops:key:SID"],
])("a message that means nothing here is met with silence: %s", (message) => {
  const { send, rendering } = openPage();
  expect(send(typeof message === "string" ? message.replace("SID", rendering.sid) : message)).toEqual(
    silence,
  );
});

test("97: FIRST_RUN is true once a rendering, and setInstall ends it for good", () => {
  const { portal, desk } = openPage();
  portal.state.switches.firstRun = true;
  const firstRunOf = () => {
    const rendering = openRendering(desk, {
      placement: "DEFAULT",
      options: {},
      url: "http://localhost/",
      inSlider: false,
    });
    const host = { portal, rendering, frameSize: { width: 0, height: 0 } };
    const read = () =>
      answerMessage(host, `getInitData:k:${rendering.sid}`).answers[0]?.includes('"FIRST_RUN":true');
    const both = [read(), read()];
    return {
      both,
      install: () => answerMessage(host, `setInstall:{"install":true}:k:${rendering.sid}`).answers,
    };
  };
  expect(firstRunOf().both).toEqual([true, false]);
  const second = firstRunOf();
  expect(second.both).toEqual([true, false]);
  expect(second.install()).toEqual(['k:{"install":true}']);
  expect(firstRunOf().both).toEqual([false, false]);
});

test("refreshAuth brings a token that works", async () => {
  const { ask, portal } = openPage();
  portal.expireTokens();
  const answer = ask("refreshAuth") as { AUTH_ID: string; AUTH_EXPIRES: string };
  expect(answer.AUTH_EXPIRES).toBe("3600");
  const call = {
    method: "profile",
    data: { auth: answer.AUTH_ID },
    address: "test",
    bearer: null,
    webhook: null,
  };
  expect((await portal.call(call)).status).toBe(200);
});

test("99: a refresh that fails is told to the user and not to the app", () => {
  const { say, portal } = openPage();
  portal.state.switches.refreshFails = true;
  const { answers, effects } = say("refreshAuth");
  expect([answers, effects.map((effect) => effect.do)]).toEqual([[], ["alert"]]);
});

test("98: an option of the app is set by administrators, and others hear nothing", () => {
  expect(openPage(admin).ask("setAppOption", { name: "a", value: "1" })).toEqual({ a: "1" });
  const page = openPage(employee);
  expect(page.say("setAppOption", { name: "a", value: "1" })).toEqual(silence);
  expect(page.portal.state.appOptions).toEqual({});
});

test("an option of the user is kept and comes back at the next start", () => {
  const { ask } = openPage(employee);
  expect(ask("setUserOption", { name: "a", value: "1" })).toEqual({ name: "a", value: "1" });
  expect(ask("getInitData")).toMatchObject({ USER_OPTIONS: { a: "1" }, IS_ADMIN: false });
});

test("the frame's height follows the app, a width that is too small does not", () => {
  const { say } = openPage();
  expect(say("resizeWindow", { width: 20, height: 1200 })).toEqual({
    answers: ['key:{"width":1000,"height":1200}'],
    effects: [{ do: "resize", width: "100%", height: 1200 }],
  });
});

test("title, scroll and reload are denied outside of the app's own page, resizing in the panel", () => {
  const { say } = openPage(admin, { placement: "LANDING_SETTINGS", inSlider: true });
  for (const command of ["setTitle", "setScroll", "reloadWindow", "resizeWindow"]) {
    expect(say(command, {})).toEqual(silence);
  }
});

test("100: openPath opens some parts of the portal, and never the site editor", () => {
  const { say } = openPage();
  expect(say("openPath", { path: "/sites/site/12/view/101/" }).answers).toEqual([
    'key:{"result":"error","errorCode":"PATH_NOT_AVAILABLE"}',
  ]);
  expect(say("openPath", { path: "/company/personal/user/1/" })).toEqual({
    answers: [],
    effects: [{ do: "openPath", path: "/company/personal/user/1/", onClose: 'key:{"result":"close"}' }],
  });
});

test("openApplication is answered when its panel closes, closeApplication never", () => {
  const { say } = openPage();
  expect(say("openApplication", { page: 7 })).toEqual({
    answers: [],
    effects: [{ do: "openApplication", parameters: { page: "7" }, onClose: "key:" }],
  });
  expect(say("closeApplication")).toEqual({ answers: [], effects: [{ do: "close" }] });
});

test("101: setInstallFinish installs for an administrator and reloads without an answer", () => {
  const page = openPage(admin, { install: true });
  page.desk.app.installed = false;
  expect(page.ask("getInitData")).toMatchObject({ INSTALL: true });
  expect(page.say("setInstallFinish")).toEqual({
    answers: [],
    effects: [{ do: "reload", installFinished: true }],
  });
  expect(page.desk.app.installed).toBe(true);
  const employees = openPage(employee, { install: true });
  employees.desk.app.installed = false;
  expect(employees.say("setInstallFinish").effects).toEqual([{ do: "reload", installFinished: false }]);
  expect(employees.desk.app.installed).toBe(false);
});

test("a silent host answers nothing at all", () => {
  const { say, portal } = openPage();
  portal.state.switches.hostSilent = true;
  expect(say("getInitData")).toEqual(silence);
  expect(say("setTitle", { title: "x" })).toEqual(silence);
});
