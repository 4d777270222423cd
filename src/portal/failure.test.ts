import { expect, test } from "vitest";

import { failureTable, type FailureRowKey } from "@/model/failure-table.ts";

import { failureOf } from "./failure.ts";

const method = "landing.landing.copy";
const failure = (code: string | null, status: number) =>
  failureOf({ method, status, code, description: "As the portal says." });

const rows = Object.keys(failureTable).filter(
  (row): row is FailureRowKey => row !== "UNKNOWN" && !row.startsWith("ACCESS_DENIED "),
);

test.each(rows)("%s is its own row under any status that portals send it with", (code) => {
  for (const status of [200, 400, 429, 500, 503]) {
    expect(failure(code, status)).toEqual({
      kind: failureTable[code].kind,
      code,
      row: code,
      description: "As the portal says.",
      status,
      method,
      repeatAt: null,
    });
  }
});

test.each([
  [200, "ACCESS_DENIED", "refused"],
  [400, "ACCESS_DENIED", "refused"],
  [401, "ACCESS_DENIED by REST", "session"],
  [403, "ACCESS_DENIED by REST", "session"],
] as const)(
  "ACCESS_DENIED under %i is read as %s: a right on a site, or a tariff without REST",
  (status, row, kind) => {
    expect(failure("ACCESS_DENIED", status)).toMatchObject({ row, kind, code: "ACCESS_DENIED" });
  },
);

test("ACCESS_DENIED about an entry in the menu is told as that, and not as a right on a site", () => {
  const denied = failureOf({
    method: "landing.repo.bind",
    status: 400,
    code: "ACCESS_DENIED",
    description: "",
  });
  expect(denied).toMatchObject({ row: "ACCESS_DENIED for the menu", kind: "refused", code: "ACCESS_DENIED" });
});

test.each([
  ["PUBLIC_HTML_DISALLOWED[L12]", "PUBLIC_HTML_DISALLOWED"],
  ["PUBLIC_HTML_DISALLOWED[S7]", "PUBLIC_HTML_DISALLOWED"],
  ["CONTROLLER_ERROR_DOMAIN_BUSY", "CONTROLLER_ERROR"],
] as const)("%s is explained by the row %s and keeps its code", (code, row) => {
  expect(failure(code, 400)).toMatchObject({ row, code });
});

test.each([
  [null, 0, "NETWORK_ERROR", "unsure"],
  [null, 200, "MALFORMED_ANSWER", "malformed"],
  [null, 408, "GATEWAY_ERROR", "unsure"],
  [null, 429, "GATEWAY_ERROR", "unsure"],
  [null, 500, "GATEWAY_ERROR", "unsure"],
  [null, 502, "GATEWAY_ERROR", "unsure"],
  [null, 503, "GATEWAY_ERROR", "unsure"],
  [null, 504, "GATEWAY_ERROR", "unsure"],
  [null, 404, "UNKNOWN", "refused"],
  [null, 413, "UNKNOWN", "refused"],
  ["NEVER_SEEN", 400, "UNKNOWN", "refused"],
  ["NEVER_SEEN", 200, "UNKNOWN", "refused"],
  ["NEVER_SEEN", 500, "UNKNOWN", "unsure"],
  ["JSSDK_UNKNOWN_ERROR", 0, "MALFORMED_ANSWER", "malformed"],
  ["toString", 400, "UNKNOWN", "refused"],
] as const)("code %s under %i is read as %s, which is %s", (code, status, row, kind) => {
  expect(failure(code, status)).toMatchObject({ row, kind, status });
});

test("a failure without a code is shown by its status where nothing else is known", () => {
  expect(failure(null, 404).code).toBe("HTTP 404");
  expect(failure(null, 502).code).toBe("GATEWAY_ERROR");
});
