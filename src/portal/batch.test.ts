import * as v from "valibot";
import { expect, test } from "vitest";

import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { decodeForm } from "../../e2e/portal/php/form.ts";
import { encodeQuery } from "./batch.ts";
import { landingCommand } from "./command.ts";
import { failureOf } from "./failure.ts";
import type { RestCall, RestParams } from "./rest-call.ts";
import { createRestClient } from "./rest-client.ts";
import { failureIn, valueOf } from "./testing/open-local-portal.ts";

test("parameters are nested with PHP's brackets and read back as they were", () => {
  const query = encodeQuery({
    siteId: 12,
    params: { select: ["ID", "TITLE"], filter: { ">ID": 5, DELETED: ["Y", "N"] }, order: { ID: "ASC" } },
    scope: "PAGE",
  });
  expect(decodeURIComponent(query)).toBe(
    "siteId=12&params[select][]=ID&params[select][]=TITLE&params[filter][>ID]=5" +
      "&params[filter][DELETED][]=Y&params[filter][DELETED][]=N&params[order][ID]=ASC&scope=PAGE",
  );
  expect(decodeForm(query)).toEqual({
    siteId: "12",
    params: { select: ["ID", "TITLE"], filter: { ">ID": "5", DELETED: ["Y", "N"] }, order: { ID: "ASC" } },
    scope: "PAGE",
  });
});

test("signs that mean something in a query survive in a value", () => {
  const title = "A & B = 100 % + #1? é 🙂";
  expect(decodeForm(encodeQuery({ title }))).toEqual({ title });
});

const one = landingCommand("site.getRights", "PAGE", { id: 1 }, v.string());
const two = landingCommand("site.getRights", "GROUP", { id: 2 }, v.string());

/** A client whose portal answers one batch with the given maps. */
function answering(result: unknown, sent: RestParams[] = []) {
  const call: RestCall = (_method, params) => {
    sent.push(params);
    return Promise.resolve(success({ result, time: {} }));
  };
  return createRestClient(call, () => 0);
}

const maps = (result: unknown, errors: unknown) => ({
  result,
  result_error: errors,
  result_total: [],
  result_next: [],
  result_time: [],
});

test("a batch is one call with named commands, each with its scope, and says whether to stop at a refusal", async () => {
  const sent: RestParams[] = [];
  const client = answering(maps({ one: "1", two: "2" }, []), sent);
  await client.batch({ one, two });
  await client.batch({ one, two }, { halt: true });
  const cmd = {
    one: "landing.site.getRights?id=1&scope=PAGE",
    two: "landing.site.getRights?id=2&scope=GROUP",
  };
  expect(sent).toEqual([
    { halt: 0, cmd },
    { halt: 1, cmd },
  ]);
});

test("each command has its own answer or refusal", async () => {
  const error = { error: "SITE_NOT_FOUND", error_description: "Site is not found." };
  const answers = valueOf(await answering(maps({ one: "1" }, { two: error })).batch({ one, two }));
  expect(answers.read(one)).toEqual(success("1"));
  expect(failureIn(answers.read(two))).toMatchObject({
    code: "SITE_NOT_FOUND",
    description: "Site is not found.",
    method: "landing.site.getRights",
    status: 200,
  });
});

test("empty maps come as lists and are read as maps", async () => {
  const error = { error: "SITE_NOT_FOUND" };
  const refused = valueOf(await answering(maps([], { one: error })).batch({ one }));
  expect(failureIn(refused.read(one))).toMatchObject({ code: "SITE_NOT_FOUND", description: "" });
});

test("a command that is in none of the maps may have run, so its outcome is open", async () => {
  const answers = valueOf(await answering(maps({ one: "1" }, [])).batch({ one, two }));
  expect(failureIn(answers.read(two))).toMatchObject({ kind: "malformed", row: "MALFORMED_ANSWER" });
});

test.each([null, true, "", {}, { result: {} }, maps(["1"], []), maps({}, "x")])(
  "a batch answered with %o is malformed as a whole",
  async (result) => {
    expect(failureIn(await answering(result).batch({ one }))).toMatchObject({
      kind: "malformed",
      method: "batch",
    });
  },
);

test("what does not fit is named with its method and place", async () => {
  const list = landingCommand("site.getFolders", "PAGE", {}, v.array(v.object({ ID: v.string() })));
  const answers = valueOf(await answering(maps({ list: [{ ID: "1" }, { ID: 2 }] }, [])).batch({ list }));
  expect(failureIn(answers.read(list)).description).toMatch(/^landing\.site\.getFolders: 1\.ID: /);
});

test("a failure of the request is the failure of all its commands", async () => {
  const lost = failureOf({ method: "batch", status: 0, code: "NETWORK_ERROR", description: "" });
  const client = createRestClient(
    (): Promise<Result<never, PortalFailure>> => Promise.resolve(failed(lost)),
    () => 0,
  );
  expect(failureIn(await client.batch({ one }))).toEqual(lost);
});
