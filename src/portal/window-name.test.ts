import { expect, test } from "vitest";

import { tryAll } from "../../e2e/portal/samples/hostile/try-all.ts";
import { readPortalOrigin } from "./window-name.ts";

const sid = "0123456789abcdef0123456789abcdef";

test.each([
  [`portal.example|1|${sid}`, "https://portal.example"],
  [`portal.example|0|${sid}`, "http://portal.example"],
  [`portal.example:8443|1|${sid}`, "https://portal.example:8443"],
  [`portal.example:443|1|${sid}`, "https://portal.example"],
  [`PORTAL.example|1|${sid}`, "https://portal.example"],
  [`xn--e1afmkfd.example|1|${sid}`, "https://xn--e1afmkfd.example"],
  [`127.0.0.1:8600|0|${sid}`, "http://127.0.0.1:8600"],
  [`[::1]:8600|0|${sid}`, "http://[::1]:8600"],
])("the name %s is that of %s", (name, origin) => {
  expect(readPortalOrigin(name)).toBe(origin);
});

test.each([
  ["a name before the host", "portal.example@evil.example"],
  ["a name and a password before the host", "portal.example:x@evil.example"],
  ["a path behind the host", "evil.example/portal.example"],
  ["a query behind the host", "evil.example?portal.example"],
  ["an anchor behind the host", "evil.example#portal.example"],
  ["a backslash", "evil.example\\portal.example"],
  ["an address in another writing", "0x7f.1"],
  ["an address as one number", "2130706433"],
  ["an address in octal", "0177.0.0.1"],
  ["letters that only look like those of the host", "pоrtal.example"],
  ["full-width letters", "ｐortal.example"],
  ["an escaped host", "%65vil.example"],
  ["a soft hyphen", "por\u00ADtal.example"],
  ["white space", " portal.example"],
  ["a line end, which addresses leave out", "portal\n.example"],
  ["a script", "javascript:alert(1)//"],
  ["an address instead of a host", "https://portal.example"],
  ["a port that is none", "portal.example:99999"],
])("%s is no portal: a real one calls itself by its host and nothing else", (_what, host) => {
  expect(readPortalOrigin(`${host}|1|${sid}`)).toBeNull();
});

test("a hostile text as the name of a frame is no portal, or one that is written in it", () => {
  const wrong = tryAll("name of the frame", (text) => {
    const origin = readPortalOrigin(`${text}|1|${sid}`);
    return origin === null || origin === `https://${text.toLowerCase()}` ? null : `is ${origin}`;
  });
  expect(wrong).toEqual([]);
});
