import { beforeEach, expect, test } from "vitest";

import type { RestAnswer } from "../faults/fault-rules.ts";
import { createPortal } from "../portal.ts";
import { openBench, type Bench } from "./client.ts";
import { conformanceFixture, F1, P2, P3, S1 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const copy = () => bench.call<number>("landing.landing.copy", { lid: P3, toFolderId: F1 });
const raw = (method: string, params: Readonly<Record<string, unknown>>) =>
  bench.portal.call({
    method,
    data: { ...params, auth: bench.token() },
    address: "test",
    bearer: null,
    webhook: null,
  });
const pageCount = () => bench.portal.state.pages.size;

test("a connection that breaks before the method runs leaves nothing, after it the page is there", async () => {
  const before = pageCount();
  bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "drop", ran: false } });
  expect(await copy()).toMatchObject({ status: 0, dropped: true });
  expect(pageCount()).toBe(before);
  bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "drop", ran: true } });
  expect(await copy()).toMatchObject({ status: 0, dropped: true });
  expect(pageCount()).toBe(before + 1);
});

test.each([502, 503, 504])(
  "a %i of the web server is HTML without a code, and the page may be there",
  async (status) => {
    const before = pageCount();
    bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "status", status, ran: true } });
    const answer = await raw("landing.landing.copy", { lid: P3 });
    expect(answer).toMatchObject({ status, contentType: "text/html" });
    expect(answer.body).toContain("<html>");
    expect(pageCount()).toBe(before + 1);
  },
);

test.each(["malformed", "truncated", "empty"] as const)(
  "a %s body is status 200 and no JSON",
  async (body) => {
    bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "body", body, ran: true } });
    const answer = await raw("landing.landing.copy", { lid: P3 });
    expect(answer.status).toBe(200);
    expect(() => JSON.parse(answer.body) as unknown).toThrow(SyntaxError);
  },
);

test("an arbitrary answer takes the place of a result, alone and in a batch", async () => {
  const answer = { do: "answer", result: { odd: true }, ran: false } as const;
  bench.portal.addFault({ method: "landing.landing.copy", effect: answer, times: 2 });
  expect((await copy()).body.result).toEqual({ odd: true });
  const { body } = await bench.batch({ a: `landing.landing.copy?lid=${P3}`, b: "server.time" });
  expect(body.result.result).toMatchObject({ a: { odd: true } });
  expect(Object.keys(body.result.result)).toEqual(["a", "b"]);
});

test("an answer that is rewritten on its way is another one, and what the portal did is the same", async () => {
  const before = pageCount();
  const effect = {
    do: "rewrite",
    rewrite: (answer: RestAnswer) => ({ ...answer, body: answer.body.slice(0, 9) }),
  } as const;
  bench.portal.addFault({ method: "landing.landing.copy", effect });
  expect((await raw("landing.landing.copy", { lid: P3 })).body).toBe('{"result"');
  expect((await raw("landing.landing.copy", { lid: P3 })).body).toContain('"time"');
  expect(pageCount()).toBe(before + 2);
});

test("a code that was asked for comes with its own status", async () => {
  const wanted = [
    ["LANDING_NOT_EXIST", 400],
    ["ACCESS_DENIED", 400],
    ["INTERNAL_SERVER_ERROR", 500],
    ["PORTAL_DELETED", 403],
    ["OPERATION_TIME_LIMIT", 429],
    ["user_access_error", 401],
  ] as const;
  for (const [code, status] of wanted) {
    bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code } });
    const answer = await copy();
    expect([answer.status, answer.body.error]).toEqual([status, code]);
  }
});

test("an expired token once: the client refreshes, repeats, and the page is there once", async () => {
  const before = pageCount();
  bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code: "expired_token" } });
  expect((await copy()).status).toBe(401);
  bench.signIn(2);
  expect((await copy()).status).toBe(200);
  expect(pageCount()).toBe(before + 1);
});

test("in a batch a refused command is its own matter, a refused request everybody's", async () => {
  const cmd = { a: "server.time", b: `landing.landing.copy?lid=${P3}` };
  bench.portal.addFault({
    method: "landing.landing.copy",
    effect: { do: "error", code: "insufficient_scope" },
  });
  expect((await bench.batch(cmd)).body.result.result_error).toMatchObject({
    b: { error: "insufficient_scope" },
  });
  bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code: "expired_token" } });
  const refused = await bench.batch(cmd);
  expect([refused.status, refused.body.error]).toEqual([401, "expired_token"]);
  bench.portal.addFault({ method: "batch", effect: { do: "error", code: "QUERY_LIMIT_EXCEEDED" } });
  expect((await bench.batch(cmd)).status).toBe(503);
});

test("a fault hits the n-th call only, as often as it says, and can be switched off", async () => {
  const codes = async (count: number) => {
    const seen: (string | undefined)[] = [];
    for (let call = 0; call < count; call += 1) seen.push((await bench.call("server.time")).body.error);
    return seen;
  };
  const effect = { do: "error", code: "ERROR_CORE" } as const;
  bench.portal.addFault({ method: "server.time", effect, nth: 2 });
  expect(await codes(3)).toEqual([undefined, "ERROR_CORE", undefined]);
  bench.portal.addFault({ method: "SERVER.time", effect, times: 2 });
  expect(await codes(3)).toEqual(["ERROR_CORE", "ERROR_CORE", undefined]);
  const off = bench.portal.addFault({ method: "server.time", effect, times: null });
  expect(await codes(2)).toEqual(["ERROR_CORE", "ERROR_CORE"]);
  off();
  expect(await codes(1)).toEqual([undefined]);
});

test("a fault with a probability hits some calls, and the same ones for the same seed", async () => {
  const pattern = async () => {
    const { portal, call } = openBench();
    const effect = { do: "error", code: "ERROR_CORE" } as const;
    portal.addFault({ method: "server.time", effect, times: null, probability: 0.5 });
    const seen: number[] = [];
    for (let run = 0; run < 20; run += 1) seen.push((await call("server.time")).status);
    return seen;
  };
  const first = await pattern();
  expect(new Set(first)).toEqual(new Set([200, 400]));
  expect(await pattern()).toEqual(first);
});

test("the state can change under a call: a folder that is deleted, a right that is taken away", async () => {
  bench.portal.addFault({
    method: "landing.landing.copy",
    effect: {
      do: "change",
      when: "before",
      change: ({ folders }) => {
        folders.delete(F1);
      },
    },
  });
  const { body } = await copy();
  expect(bench.page(body.result).folderId).toBeNull();
  bench.portal.addFault({
    method: "landing.landing.copy",
    effect: {
      do: "change",
      when: "after",
      change: (state) => {
        state.siteRights = [{ userId: 2, siteId: S1, operations: ["read"] }];
      },
    },
  });
  expect((await copy()).status).toBe(200);
  expect((await copy()).body.error).toBe("ACCESS_DENIED");
});

test("a slow answer takes its time, and a copy's row appears only at its end", async () => {
  bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "slow", ms: 5000 } });
  expect((await copy()).body.time).toMatchObject({ duration: 5 });
});

test("a request is cut at 60 s with 504, and what it was doing is finished all the same", async () => {
  const waits: { readonly ms: number; readonly wake: () => void }[] = [];
  let now = Date.UTC(2026, 5, 1);
  const portal = createPortal({
    scenario: conformanceFixture,
    now: () => now,
    sleep: (ms) => (ms <= 0 ? Promise.resolve() : new Promise((wake) => waits.push({ ms, wake }))),
  });
  portal.state.switches.copyDuration = 90_000;
  const webhook = { userId: 1, secret: portal.state.webhooks[0]?.secret ?? "" };
  const before = portal.state.pages.size;
  const data = { lid: P3 };
  const pending = portal.call({
    method: "landing.landing.copy",
    data,
    address: "test",
    bearer: null,
    webhook,
  });
  await passTime(60_000);
  expect((await pending).status).toBe(504);
  expect(portal.state.pages.size).toBe(before);
  await passTime(30_000);
  expect(portal.state.pages.size).toBe(before + 1);
  expect(portal.calls()[0]?.status).toBe(504);

  async function passTime(ms: number): Promise<void> {
    await turn();
    const wait = waits.shift();
    expect(wait?.ms).toBe(ms);
    now += ms;
    wait?.wake();
    await turn();
  }
});

/** Lets everything that is ready run. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test("a held call waits until it is released, alone and inside a batch", async () => {
  const before = pageCount();
  const hold = bench.portal.hold("landing.landing.copy");
  const alone = copy();
  const batch = bench.batch({ a: "server.time", b: `landing.landing.copy?lid=${P3}` });
  await hold.waitFor(2);
  expect(hold.waiting()).toBe(2);
  expect(pageCount()).toBe(before);
  hold.release();
  expect((await alone).status).toBe(200);
  expect((await batch).body.result.result).toHaveProperty("b");
  expect(pageCount()).toBe(before + 2);
});

test("a call held after it ran has changed the state, and its answer is still to come", async () => {
  const before = pageCount();
  const hold = bench.portal.hold("landing.landing.copy", "after");
  const answer = copy();
  await hold.waitFor();
  expect(pageCount()).toBe(before + 1);
  bench.portal.reset();
  expect((await answer).status).toBe(200);
  expect(pageCount()).toBe(before);
});

test("a fault after a refused call hides the refusal", async () => {
  bench.portal.addFault({ method: "landing.landing.copy", effect: { do: "drop", ran: true } });
  expect(await bench.call("landing.landing.copy", { lid: 999_999 })).toMatchObject({ dropped: true });
});

test("the log shows calls with their commands and never a token", async () => {
  await bench.batch({ a: `landing.landing.getpublicurl?lid=${P2}` });
  const [call] = bench.portal.calls();
  expect(call).toMatchObject({
    method: "batch",
    userId: 2,
    status: 200,
    commands: [{ method: "landing.landing.getpublicurl", params: { lid: String(P2) } }],
  });
  expect(JSON.stringify(bench.portal.calls())).not.toContain(bench.token());
});
