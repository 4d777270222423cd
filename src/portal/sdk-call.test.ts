import { expect, test } from "vitest";

import { blockId, pageId, siteId, userId } from "@/model/ids.ts";

import { conformanceFixture, employee, P2, S1, S3 } from "../../e2e/portal/conformance/fixture.ts";
import { issueToken } from "../../e2e/portal/core/tokens.ts";
import type { FaultEffect } from "../../e2e/portal/faults/fault-rules.ts";
import { createPortal, type LocalPortal } from "../../e2e/portal/portal.ts";
import { createPortalOver } from "./create-portal-over.ts";
import { restrictions } from "./open-frame.ts";
import type { RestCall } from "./rest-call.ts";
import { createSdkCall } from "./sdk-call.ts";
import { menuSession } from "./testing/menu-session.ts";
import { failureIn, valueOf } from "./testing/open-local-portal.ts";
import { createSdkHttp } from "./testing/sdk-http.ts";

/** The SDK's real HTTP client with the app's settings, whose requests end in a local portal. */
interface SdkBench {
  readonly local: LocalPortal;
  readonly call: RestCall;
  /** What the portal around the app does when it is asked for a new token. */
  refresh: () => Promise<void>;
  online: boolean;
}

function openSdk(): SdkBench {
  const local = createPortal({ scenario: conformanceFixture, sleep: () => Promise.resolve() });
  let token = issueToken(local.state, employee, 1).value;
  const bench: SdkBench = {
    local,
    online: true,
    refresh: () => {
      token = issueToken(local.state, employee, 1).value;
      return Promise.resolve();
    },
    call: createSdkCall(
      (method, params) => http.call(method, params),
      () => bench.online,
    ),
  };
  const http = createSdkHttp(local, { read: () => token, refresh: () => bench.refresh() }, restrictions);
  return bench;
}

/** One fault in the way of a copy, and what the call brought. */
async function copyUnder(effect: FaultEffect) {
  const bench = openSdk();
  bench.local.addFault({ method: "landing.landing.copy", times: null, effect });
  const pages = bench.local.state.pages.size;
  const answer = await bench.call("landing.landing.copy", { lid: P2, toSiteId: S3 });
  return { answer, calls: bench.local.calls().length, made: bench.local.state.pages.size - pages };
}

test("an answer comes through as it is, with its time", async () => {
  const { call, local } = openSdk();
  const answer = valueOf(await call("landing.landing.copy", { lid: P2, toSiteId: S3 }));
  expect(answer.result).toSatisfy((id: unknown) => typeof id === "number" && local.state.pages.has(id));
  expect(answer.time).toMatchObject({ finish: expect.any(Number) });
});

const seedCodes = [
  ["LANDING_NOT_EXIST", 400, "refused"],
  ["SITE_NOT_FOUND", 400, "refused"],
  ["ACCESS_DENIED", 400, "refused"],
  ["INTERNAL_SERVER_ERROR", 500, "unsure"],
  ["ERROR_UNEXPECTED_ANSWER", 500, "unsure"],
  ["QUERY_LIMIT_EXCEEDED", 503, "not-run"],
  ["OPERATION_TIME_LIMIT", 429, "not-run"],
  ["ERROR_BATCH_METHOD_NOT_ALLOWED", 400, "refused"],
  ["ERROR_BATCH_LENGTH_EXCEEDED", 400, "refused"],
  ["NO_AUTH_FOUND", 401, "session"],
  ["INVALID_REQUEST", 400, "session"],
  ["OVERLOAD_LIMIT", 401, "session"],
  ["OVERLOAD_LIMIT", 503, "session"],
  ["ACCESS_DENIED", 401, "session"],
  ["ACCESS_DENIED", 403, "session"],
  ["INVALID_CREDENTIALS", 403, "session"],
  ["ERROR_MANIFEST_IS_NOT_AVAILABLE", 400, "refused"],
  ["insufficient_scope", 401, "session"],
  ["insufficient_scope", 403, "session"],
  ["expired_token", 401, "session"],
  ["invalid_token", 401, "session"],
  ["user_access_error", 401, "session"],
  ["user_access_error", 403, "session"],
  ["PORTAL_DELETED", 403, "session"],
  ["PORTAL_DELETED", 500, "session"],
  ["WRONG_AUTH_TYPE", 403, "session"],
  ["ERROR_METHOD_NOT_FOUND", 404, "refused"],
  ["ERROR_ENTITY_NOT_FOUND", 400, "refused"],
  ["SOMETHING_NEW", 400, "refused"],
  ["SOMETHING_NEW", 500, "unsure"],
] as const;

test.each(seedCodes)("%s under %i arrives as itself and is %s", async (code, status, kind) => {
  const { answer, made } = await copyUnder({ do: "error", code, status, description: "As the portal says." });
  expect(failureIn(answer)).toMatchObject({
    code,
    kind,
    status,
    method: "landing.landing.copy",
    description: "As the portal says.",
    repeatAt: null,
  });
  expect(made).toBe(0);
});

const unclearEndings = [
  [{ do: "drop", ran: true }, "NETWORK_ERROR", "unsure"],
  [{ do: "drop", ran: false }, "NETWORK_ERROR", "unsure"],
  [{ do: "status", status: 500, ran: true }, "GATEWAY_ERROR", "unsure"],
  [{ do: "status", status: 502, ran: true }, "GATEWAY_ERROR", "unsure"],
  [{ do: "status", status: 503, ran: true }, "GATEWAY_ERROR", "unsure"],
  [{ do: "status", status: 504, ran: true }, "GATEWAY_ERROR", "unsure"],
  [{ do: "status", status: 429, ran: true }, "GATEWAY_ERROR", "unsure"],
  [{ do: "body", body: "malformed", ran: true }, "MALFORMED_ANSWER", "malformed"],
  [{ do: "body", body: "truncated", ran: true }, "MALFORMED_ANSWER", "malformed"],
  [{ do: "body", body: "empty", ran: true }, "MALFORMED_ANSWER", "malformed"],
] as const satisfies readonly (readonly [FaultEffect, string, string])[];

test.each(unclearEndings)(
  "after %o a copy was sent once, and its outcome is told as open: %s",
  async (effect, row, kind) => {
    const { answer, calls, made } = await copyUnder(effect);
    expect(failureIn(answer)).toMatchObject({ row, kind });
    expect(calls).toBe(1);
    expect(made).toBe(effect.ran ? 1 : 0);
  },
);

test("an expired token is renewed once, and the call then runs", async () => {
  const { local, call } = openSdk();
  local.expireTokens();
  const pages = local.state.pages.size;
  valueOf(await call("landing.landing.copy", { lid: P2 }));
  expect(local.calls().map(({ status }) => status)).toEqual([401, 200]);
  expect(local.state.pages.size).toBe(pages + 1);
});

test("a portal that does not renew the token is told as such, and the call did not run", async () => {
  const bench = openSdk();
  bench.local.expireTokens();
  const silence = { code: "JSSDK_FRAME_REFRESH_AUTH_TIMEOUT", status: 408, message: "no answer" };
  bench.refresh = () => Promise.reject(Object.assign(new Error(silence.message), silence));
  const failure = failureIn(await bench.call("landing.landing.copy", { lid: P2 }));
  expect(failure).toMatchObject({ row: "JSSDK_FRAME_REFRESH_AUTH_TIMEOUT", kind: "session" });
});

test("a portal that answers the wish for a new token with nonsense is told in the same way", async () => {
  const bench = openSdk();
  bench.local.expireTokens();
  const nonsense = { code: "JSSDK_FRAME_BAD_PAYLOAD", status: 0 };
  bench.refresh = () => Promise.reject(Object.assign(new Error("not JSON"), nonsense));
  const failure = failureIn(await bench.call("landing.landing.copy", { lid: P2 }));
  expect(failure).toMatchObject({ code: "JSSDK_FRAME_BAD_PAYLOAD", kind: "session" });
});

test("offline nothing is sent, so nothing is unsure", async () => {
  const bench = openSdk();
  bench.online = false;
  const failure = failureIn(await bench.call("landing.landing.copy", { lid: P2 }));
  expect(failure).toMatchObject({ row: "OFFLINE", kind: "not-run" });
  expect(bench.local.calls()).toEqual([]);
});

test("a time-out of the HTTP client leaves the outcome open", async () => {
  const timedOut = Object.assign(new Error("late"), { code: "REQUEST_TIMEOUT", status: 408 });
  const call = createSdkCall(
    () => Promise.reject(timedOut),
    () => true,
  );
  const failure = failureIn(await call("landing.landing.copy", { lid: P2 }));
  expect(failure).toMatchObject({ row: "REQUEST_TIMEOUT", kind: "unsure", status: 408 });
});

test("an error in the body of a 200 is a refusal like any other", async () => {
  const answer = {
    isSuccess: false,
    getData: () => undefined,
    getErrors: () => [Object.assign(new Error("none"), { code: "ENTITY_NOT_FOUND", status: 200 })],
  };
  const call = createSdkCall(
    () => Promise.resolve(answer),
    () => true,
  );
  expect(failureIn(await call("landing.template.getLandingRef", { id: 1 }))).toMatchObject({
    row: "ENTITY_NOT_FOUND",
    kind: "refused",
  });
});

test("used up running time is refused by the portal at once; the SDK holds no call back for it", async () => {
  const { local, call } = openSdk();
  local.change((state) => {
    state.switches.operatingLimit = true;
    state.switches.cutAfter = null;
    state.switches.copyDuration = 300_000;
    state.plan.operatingLimit = 480;
  });
  valueOf(await call("landing.landing.copy", { lid: P2 }));
  valueOf(await call("landing.landing.copy", { lid: P2 }));
  expect(failureIn(await call("landing.landing.copy", { lid: P2 }))).toMatchObject({
    row: "OPERATION_TIME_LIMIT",
    kind: "not-run",
  });
});

test("an anchor reaches the portal through the real SDK, which falls over a parameter that is called data", async () => {
  const { local, call } = openSdk();
  const place = { pageId: pageId(P2), blockId: blockId(302) };
  valueOf(
    await createPortalOver(call, menuSession(local.state.memberId)).changeAnchor("PAGE", place, "terms"),
  );
  expect(local.state.blocks.get(302)?.anchor).toBe("terms");
});

test("a draft is copied through the real SDK in one request and is a draft afterwards", async () => {
  const { local, call } = openSdk();
  const portal = createPortalOver(call, menuSession(local.state.memberId));
  const copied = await portal.copyPage({
    scope: "PAGE",
    sourceId: pageId(P2),
    siteId: siteId(S1),
    folderId: null,
    publication: "draft",
    guard: { mark: Math.max(...local.state.pages.keys()), userId: userId(employee), code: "promo" },
  });
  expect(valueOf(copied).unpublicFailure).toBeNull();
  expect(local.state.pages.get(valueOf(copied).pageId)).toMatchObject({ active: false, siteId: S1 });
  expect(local.calls()).toHaveLength(1);
});

test("an odd code that comes with a success is no refusal: nobody knows whether the call ran", async () => {
  const { answer, made } = await copyUnder({
    do: "rewrite",
    rewrite: (honest) => ({ ...honest, body: '{"error":"ODD_CODE","error_description":"Odd"}' }),
  });
  expect(failureIn(answer)).toMatchObject({ kind: "malformed", code: "MALFORMED_ANSWER" });
  expect(made).toBe(1);
});
