import { beforeEach, expect, test } from "vitest";

import { openBench, type Bench } from "./client.ts";
import { P2, PT, S1, S2 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const pageCount = () => bench.portal.state.pages.size;

test("case 3: a call without a token is 401 NO_AUTH_FOUND, without result and time", async () => {
  const { status, body } = await bench.call("landing.landing.getList", {}, null);
  expect([status, body.error]).toEqual([401, "NO_AUTH_FOUND"]);
  expect(Object.keys(body).toSorted()).toEqual(["error", "error_description"]);
});

test("case 4: an unknown method is 404 even without a token", async () => {
  const { status, body } = await bench.call("landing.nothing.here", {}, null);
  expect([status, body.error]).toEqual([404, "ERROR_METHOD_NOT_FOUND"]);
});

test("case 5: a call with an expired token is 401 expired_token and is not executed", async () => {
  const before = pageCount();
  bench.advance(3_600_000);
  const { status, body } = await bench.call("landing.landing.copy", { lid: P2 });
  expect([status, body.error]).toEqual([401, "expired_token"]);
  expect(pageCount()).toBe(before);
});

test("case 6: an app without the landing scope is refused with 401, with 403 by the docs", async () => {
  bench.portal.change((state) => {
    for (const app of state.apps.values()) app.scopes = ["user"];
  });
  const bySource = await bench.call("landing.site.getList");
  expect([bySource.status, bySource.body.error]).toEqual([401, "insufficient_scope"]);
  bench.portal.state.switches.docsMode = true;
  const byDocs = await bench.call("landing.site.getList");
  expect([byDocs.status, byDocs.body.error]).toEqual([403, "insufficient_scope"]);
});

test("case 11: a missing parameter is named", async () => {
  const { status, body } = await bench.call("landing.landing.copy", {});
  expect([status, body.error]).toEqual([400, "MISSING_PARAMS"]);
  expect(body.error_description).toContain("lid");
});

test("case 12: a list where one value is wanted is ERROR_ARGUMENT with the argument's name", async () => {
  const { status, body } = await bench.call("landing.landing.copy", { lid: [1] });
  expect([status, body.error, body.argument]).toEqual([400, "ERROR_ARGUMENT", "lid"]);
});

test("case 13: an empty text for a folder is TYPE_ERROR", async () => {
  const { status, body } = await bench.call("landing.landing.copy", { lid: 101, toFolderId: "" });
  expect([status, body.error]).toEqual([400, "TYPE_ERROR"]);
});

test("case 14: a misspelt parameter is ignored by the portal and noted as a complaint", async () => {
  const { status, body } = await bench.call<number>("landing.landing.copy", { lid: P2, toSiteID: S2 });
  expect(status).toBe(200);
  expect(bench.page(body.result).siteId).toBe(S1);
  expect(bench.portal.complaints()).toEqual([
    { kind: "unknown-parameter", text: "landing.landing.copy: toSiteID" },
  ]);
});

test("case 15: a 503 that was injected says QUERY_LIMIT_EXCEEDED, and nothing was executed", async () => {
  const before = pageCount();
  bench.portal.addFault({ method: "*", effect: { do: "error", code: "QUERY_LIMIT_EXCEEDED" } });
  const refused = await bench.call("landing.landing.copy", { lid: P2 });
  expect([refused.status, refused.body.error]).toEqual([503, "QUERY_LIMIT_EXCEEDED"]);
  expect(pageCount()).toBe(before);
  expect((await bench.call("landing.landing.copy", { lid: P2 })).status).toBe(200);
});

test("case 16: used up running time refuses the method that used it and no other", async () => {
  bench.portal.state.switches.copyDuration = 50_000;
  for (let run = 0; run < 10; run += 1) {
    expect((await bench.call("landing.landing.copy", { lid: PT })).status).toBe(200);
  }
  const refused = await bench.call("landing.landing.copy", { lid: PT });
  expect([refused.status, refused.body.error]).toEqual([429, "OPERATION_TIME_LIMIT"]);
  expect((await bench.call("landing.landing.getList")).status).toBe(200);
  bench.advance(600_000);
  expect((await bench.call("landing.landing.copy", { lid: PT })).status).toBe(200);
});

test("case 17: of 51 requests at once the last is 503, and a second later two pass", async () => {
  const ask = () => bench.call("server.time");
  const burst = await Promise.all(Array.from({ length: 51 }, ask));
  expect(burst.map(({ status }) => status)).toEqual([...Array.from({ length: 50 }, () => 200), 503]);
  expect(burst[50]?.body.error).toBe("QUERY_LIMIT_EXCEEDED");
  bench.advance(1000);
  const later = await Promise.all([ask(), ask(), ask()]);
  expect(later.map(({ status }) => status)).toEqual([200, 200, 503]);
});

test("`.xml` answers XML, refusals included", async () => {
  const listed = await bench.portal.call({
    method: "Landing.Landing.getList.XML",
    data: { auth: bench.token(), params: { select: ["ID", "TITLE"], filter: { ID: P2 } } },
    address: "test",
    bearer: null,
    webhook: null,
  });
  expect([listed.status, listed.contentType]).toEqual([200, "text/xml; charset=utf-8"]);
  expect(listed.body).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?><response><result><item><ID>102<\/ID><TITLE>Promo<\/TITLE>.*<\/item><\/result><time><start>\d+<\/start>.*<\/time><\/response>$/,
  );
  const request = { method: "no.such.xml", data: {}, address: "test", bearer: null, webhook: null };
  const refused = await bench.portal.call(request);
  expect([refused.status, refused.body]).toEqual([
    404,
    '<?xml version="1.0" encoding="utf-8"?><response><error>ERROR_METHOD_NOT_FOUND</error><error_description>Method not found!</error_description></response>',
  ]);
});
