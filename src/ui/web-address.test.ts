import { expect, test } from "vitest";

import { hostileDomains } from "../../e2e/portal/samples/hostile/own-addresses.ts";
import { hostileTexts, tryAll } from "../../e2e/portal/samples/hostile/try-all.ts";
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
  "https://user:pass@acme.example/",
  "https:acme.example",
  "http:///acme.example/",
  "https:\\\\acme.example/",
  "https://portal.example@acme.example/",
  "",
])("%j never becomes a link", (href) => {
  expect(webAddress(href)).toBeNull();
});

test("whatever the portal calls an address, only one of the web becomes a link, and it is the one that is shown", () => {
  const addresses = [...hostileTexts, ...hostileDomains.map((domain) => `https://${domain}/`)];
  const wrong = tryAll(
    "link out",
    (text) => {
      const address = webAddress(text);
      if (address === null) return null;
      const { protocol, username } = new URL(address);
      return /^https?:$/.test(protocol) && username === "" && address === text ? null : `leads to ${address}`;
    },
    addresses,
  );
  expect(wrong).toEqual([]);
});
