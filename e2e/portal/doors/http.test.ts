import { request } from "node:http";

import { afterEach, expect, test } from "vitest";

import { admin, conformanceFixture, P2, webhookSecret } from "../conformance/fixture.ts";
import { issueToken } from "../core/tokens.ts";
import { createPortal } from "../portal.ts";
import { startHttp, type RunningPortal } from "./http.ts";

const portal = createPortal({ scenario: conformanceFixture });
const running: RunningPortal[] = [];

async function open() {
  portal.reset();
  const started = await startHttp(portal);
  running.push(started);
  const token = issueToken(portal.state, admin, 1).value;
  const post = (path: string, body: string, contentType?: string) =>
    fetch(started.url + path, {
      method: "POST",
      body: new Blob([body]),
      ...(contentType === undefined ? {} : { headers: { "Content-Type": contentType } }),
    });
  return { ...started, token, post };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((started) => started.close()));
});

const titlesOf = async (response: Response) => {
  const { result } = (await response.json()) as { result: { TITLE: string }[] };
  return result.map(({ TITLE }) => TITLE);
};

test("a method answers to any spelling of its address", async () => {
  const { url, token } = await open();
  for (const path of ["/rest/profile", "/rest/PROFILE.json", "/rest/Profile/", "/REST/profile.json/"]) {
    const response = await fetch(`${url}${path}?auth=${token}`);
    expect([path, response.status]).toEqual([path, 200]);
  }
});

test("JSON, form, multipart, query and an unknown kind of body mean the same", async () => {
  const { url, token, post } = await open();
  const form = `auth=${token}&params[select][]=ID&params[select][]=TITLE&params[filter][ID]=${P2}`;
  const json = JSON.stringify({ auth: token, params: { select: ["ID", "TITLE"], filter: { ID: P2 } } });
  const parts = new FormData();
  for (const [name, value] of new URLSearchParams(form)) parts.append(name, value);
  const address = "/rest/landing.landing.getList";
  const answers = await Promise.all([
    post(address, json, "application/json; charset=utf-8"),
    post(address, form, "application/x-www-form-urlencoded"),
    post(address, form, "text/plain"),
    post(address, form),
    fetch(url + address, { method: "POST", body: parts }),
    fetch(`${url}${address}?${form}`),
  ]);
  const titles = await Promise.all(answers.map(titlesOf));
  expect(titles).toEqual(answers.map(() => [portal.state.pages.get(P2)?.title]));
});

test("the body lies over the query, name by name on the first level only", async () => {
  const { token, post } = await open();
  const address = `/rest/landing.landing.getList?auth=wrong&params[filter][ID]=${P2}`;
  const body = JSON.stringify({ auth: token, params: { select: ["ID", "TITLE"] } });
  expect((await titlesOf(await post(address, body, "application/json"))).length).toBeGreaterThan(1);
});

test("broken JSON is ignored together with the token in it", async () => {
  const { token, post } = await open();
  const response = await post("/rest/profile", `{"auth":"${token}"`, "application/json");
  expect([response.status, await response.json()]).toMatchObject([401, { error: "NO_AUTH_FOUND" }]);
});

test("a webhook address needs no token; a wrong secret is no authorization", async () => {
  const { url, webhook } = await open();
  expect(webhook).toBe(`${url}/rest/${admin}/${webhookSecret}/`);
  expect((await fetch(`${webhook}profile.json`)).status).toBe(200);
  expect((await fetch(`${url}/rest/${admin}/wrong/profile`)).status).toBe(401);
});

test("the bearer header carries a token, too", async () => {
  const { url, token } = await open();
  const response = await fetch(`${url}/rest/profile`, { headers: { Authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
});

test("every REST answer may be read by any origin, refusals included", async () => {
  const { url, token } = await open();
  for (const path of [`/rest/profile?auth=${token}`, "/rest/profile", "/rest/no.such.method"]) {
    const { headers } = await fetch(url + path);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-headers")).toBe("origin, content-type, accept");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  }
});

test("a preflight is answered before anything else and grants no authorization header", async () => {
  const { url } = await open();
  portal.state.switches.closed = true;
  const response = await fetch(`${url}/rest/profile`, {
    method: "OPTIONS",
    headers: { "Access-Control-Request-Headers": "authorization" },
  });
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(response.headers.get("access-control-allow-headers")).not.toContain("authorization");
  expect(response.headers.get("access-control-allow-methods")).toBeNull();
  expect(portal.calls()).toEqual([]);
});

test("server errors come without CORS headers once that is switched on", async () => {
  const { url, token } = await open();
  portal.state.switches.noCorsOn5xx = true;
  portal.addFault({ method: "profile", effect: { do: "status", status: 502, ran: false } });
  const response = await fetch(`${url}/rest/profile?auth=${token}`);
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([502, null]);
  expect((await fetch(`${url}/rest/profile`)).headers.get("access-control-allow-origin")).toBe("*");
});

test("a dropped answer is a broken connection, and the method ran", async () => {
  const { url, token } = await open();
  portal.addFault({ method: "landing.landing.copy", effect: { do: "drop", ran: true } });
  const before = portal.state.pages.size;
  await expect(fetch(`${url}/rest/landing.landing.copy?lid=${P2}&auth=${token}`)).rejects.toThrow(
    "fetch failed",
  );
  expect(portal.state.pages.size).toBe(before + 1);
});

test("connections stay open as on a real portal, so that a browser may repeat a request by itself", async () => {
  const { url, token } = await open();
  const { headers } = await fetch(`${url}/rest/profile?auth=${token}`);
  expect([headers.get("connection"), headers.get("keep-alive")]).toEqual(["keep-alive", "timeout=75"]);
});

test("what the portal escapes arrives escaped", async () => {
  const { url, token } = await open();
  const page = portal.state.pages.get(P2);
  if (page !== undefined) page.title = "</script>";
  const query = `auth=${token}&params[select][]=ID&params[select][]=TITLE&params[filter][ID]=${P2}`;
  const text = await (await fetch(`${url}/rest/landing.landing.getList?${query}`)).text();
  expect(text).toContain(String.raw`\u003C\/script\u003E`);
});

test("pages are led to the one name of the portal, and nothing else is answered under another", async () => {
  const { url } = await open();
  const { port } = new URL(url);
  const get = (path: string) =>
    new Promise<readonly [number | undefined, string | undefined]>((resolve, reject) => {
      request({ host: "127.0.0.1", port, path, headers: { Host: `localhost:${port}` } }, (response) => {
        response.resume();
        resolve([response.statusCode, response.headers.location]);
      })
        .on("error", reject)
        .end();
    });
  expect(await get("/sites/?a=1")).toEqual([302, `${url}/sites/?a=1`]);
  expect(await get("/control/state")).toEqual([403, undefined]);
});

test("the address survives a reset", async () => {
  const { url } = await open();
  portal.reset();
  expect(portal.state.origin).toBe(url);
});

test("a port that is taken is an error and not another port", async () => {
  const { url } = await open();
  await expect(startHttp(portal, { port: Number(new URL(url).port) })).rejects.toThrow("EADDRINUSE");
});
