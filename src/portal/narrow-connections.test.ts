import { expect, test } from "vitest";

import { policyFor } from "./narrow-connections.ts";

test("the built app may connect to its portal and to nothing else", () => {
  expect(policyFor("https://portal.example:8443", false)).toBe("connect-src https://portal.example:8443");
});

test("in development the app may also speak with the server that it comes from", () => {
  expect(policyFor("http://127.0.0.1:8600", true)).toBe("connect-src http://127.0.0.1:8600 'self' ws: wss:");
});
