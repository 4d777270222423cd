import { afterEach, beforeEach, expect, test } from "vitest";

import { startHttp, type RunningPortal } from "../doors/http.ts";
import { openBench, type Bench, type Row } from "./client.ts";
import { P2, PT, S1 } from "./fixture.ts";

let bench: Bench;
let door: RunningPortal;

beforeEach(async () => {
  bench = openBench();
  door = await startHttp(bench.portal);
});

afterEach(() => door.close());

const json = { "Content-Type": "application/json" };

/** One POST to `/rest/{path}` with a JSON body. */
const post = (path: string, body: object) =>
  fetch(`${door.url}/rest/${path}`, { method: "POST", headers: json, body: JSON.stringify(body) });

interface Body {
  readonly result?: unknown;
  readonly error?: string;
  readonly time?: object;
}

const bodyOf = async (answer: Response) => (await answer.json()) as Body;

test("case 1: a POST with JSON and a valid token answers 200 with result and time", async () => {
  const answer = await post("server.time", { auth: bench.token() });
  expect(answer.status).toBe(200);
  const body = await bodyOf(answer);
  expect(body.result).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  expect(body.time).toMatchObject({ duration: expect.any(Number), date_start: expect.any(String) });
});

test("case 2: the letter case of the method and `.json` change nothing", async () => {
  const data = { auth: bench.token(), params: { select: ["ID"], filter: { SITE_ID: S1 } } };
  const plain = await bodyOf(await post("landing.landing.getlist", data));
  const dressed = await bodyOf(await post("LANDING.Landing.GetList.json", data));
  expect(plain.result).toHaveLength(5);
  expect(dressed.result).toEqual(plain.result);
});

test("case 7: a preflight is 200 with an empty body and the two CORS headers", async () => {
  const answer = await fetch(`${door.url}/rest/landing.landing.copy`, { method: "OPTIONS" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("");
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(answer.headers.get("Access-Control-Allow-Headers")).toBe("origin, content-type, accept");
});

test("case 8: a preflight that asks for the authorization header is not granted it", async () => {
  const answer = await fetch(`${door.url}/rest/landing.landing.copy`, {
    method: "OPTIONS",
    headers: { Origin: "http://localhost:5173", "Access-Control-Request-Headers": "authorization" },
  });
  expect(answer.headers.get("Access-Control-Allow-Headers")).not.toMatch(/authorization|\*/i);
});

test("case 9: a token in a body that is broken JSON is lost", async () => {
  const answer = await fetch(`${door.url}/rest/server.time`, {
    method: "POST",
    headers: json,
    body: `{"auth":"${bench.token()}",`,
  });
  expect([answer.status, (await bodyOf(answer)).error]).toEqual([401, "NO_AUTH_FOUND"]);
});

test("case 10: a form with brackets lists the same rows as JSON", async () => {
  const form = await fetch(`${door.url}/rest/landing.landing.getList`, {
    method: "POST",
    body: new URLSearchParams([
      ["auth", bench.token()],
      ["params[filter][SITE_ID]", String(S1)],
      ["params[select][]", "ID"],
    ]),
  });
  const asJson = await post("landing.landing.getList", {
    auth: bench.token(),
    params: { filter: { SITE_ID: S1 }, select: ["ID"] },
  });
  const rows = (await bodyOf(form)).result as readonly Row[];
  expect(rows).toHaveLength(5);
  expect(rows).toEqual((await bodyOf(asJson)).result);
});

test("case 18: a connection dropped after the copy ran is a network error, and the page exists", async () => {
  const before = bench.portal.state.pages.size;
  bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "drop", ran: true } });
  await expect(post("landing.landing.copy", { auth: bench.token(), lid: PT })).rejects.toThrow(TypeError);
  expect(bench.portal.state.pages.size).toBe(before + 1);
});

test("case 19: markup characters of a title are escaped on the wire, umlauts are not", async () => {
  bench.page(P2).title = `<Größe> & 'x' "y"`;
  const answer = await post("landing.landing.getList", {
    auth: bench.token(),
    params: { select: ["ID", "TITLE"], filter: { ID: P2 } },
  });
  const raw = await answer.text();
  expect(raw).toContain("\\u003CGröße\\u003E \\u0026 \\u0027x\\u0027 \\u0022y\\u0022");
  expect((JSON.parse(raw) as Body).result).toMatchObject([{ TITLE: `<Größe> & 'x' "y"` }]);
});
