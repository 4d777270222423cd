import { expect, test } from "vitest";

import { conformanceFixture, employee, P2 } from "../../e2e/portal/conformance/fixture.ts";
import { issueToken } from "../../e2e/portal/core/tokens.ts";
import type { FaultEffect } from "../../e2e/portal/faults/fault-rules.ts";
import { createPortal } from "../../e2e/portal/portal.ts";
import { restrictions } from "./open-frame.ts";
import { createSdkCall } from "./sdk-call.ts";
import { createSdkHttp } from "./testing/sdk-http.ts";

const endings: readonly (readonly [string, FaultEffect])[] = [
  ["a refusal", { do: "error", code: "ACCESS_DENIED" }],
  ["an unknown code", { do: "error", code: "A_CODE_FROM_TOMORROW" }],
  ["a broken connection", { do: "drop", ran: false }],
  ["a page of a proxy", { do: "status", status: 502, ran: false }],
  ["an answer that is no JSON", { do: "body", body: "malformed", ran: true }],
  ["an answer that is cut off", { do: "body", body: "truncated", ran: true }],
  ["an empty answer", { do: "body", body: "empty", ran: true }],
];

test.each(endings)(
  "a failure by %s holds no token, whatever the SDK's error holds",
  async (_ending, effect) => {
    const local = createPortal({ scenario: conformanceFixture });
    const token = issueToken(local.state, employee, 1);
    const read = () => token.value;
    const http = createSdkHttp(local, { read, refresh: () => Promise.resolve() }, restrictions);
    local.addFault({ method: "landing.landing.getpublicurl", effect });
    const errors: unknown[] = [];
    const call = createSdkCall(
      async (method, params) => {
        try {
          return await http.call(method, params);
        } catch (error) {
          errors.push(error);
          throw error;
        }
      },
      () => true,
    );
    const answer = await call("landing.landing.getpublicurl", { lid: P2 });
    expect(answer.ok).toBe(false);
    const told = JSON.stringify(answer);
    expect(told).not.toContain(token.value);
    expect(told).not.toContain(token.refresh);
    // What a crash page shows of an error is its message.
    for (const error of errors)
      expect(error instanceof Error ? error.message : "").not.toContain(token.value);
  },
);
