import { expect, test } from "vitest";

import { webAddress } from "./web-address.ts";

test.each(["https://acme.example/services/", "http://localhost:8080/"])("%s may be a link", (href) => {
  expect(webAddress(href)).toBe(href);
});

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<b>x</b>",
  "file:///etc/passwd",
  "/services/",
  "//acme.example/",
  "",
])("%j never becomes a link", (href) => {
  expect(webAddress(href)).toBeNull();
});
