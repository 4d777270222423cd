import { expect, test } from "vitest";

import { PhpDate } from "./json.ts";
import { encodePhpXml } from "./xml.ts";

const head = '<?xml version="1.0" encoding="utf-8"?>';

test("lists become items, maps become elements of their names", () => {
  expect(encodePhpXml({ result: [{ ID: "1", TITLE: "A" }, 7] })).toBe(
    `${head}<response><result><item><ID>1</ID><TITLE>A</TITLE></item><item>7</item></result></response>`,
  );
});

test("texts are escaped, and characters that XML cannot hold are left out", () => {
  expect(encodePhpXml({ result: `<b>"Tom" & 'Ann'</b>\u0001\uD800😀\n` })).toBe(
    `${head}<response><result>&lt;b&gt;&quot;Tom&quot; &amp; &apos;Ann&apos;&lt;/b&gt;😀\n</result></response>`,
  );
});

test("true is 1; false, null, an empty list and a date are empty elements", () => {
  expect(encodePhpXml({ a: true, b: false, c: null, d: [], e: new PhpDate(0), f: undefined })).toBe(
    `${head}<response><a>1</a><b></b><c></c><d></d><e></e></response>`,
  );
});

test("a key that is no name of an element becomes an item", () => {
  expect(encodePhpXml({ result: { 5: "a", "#node@1": "b", "x:y": "c", c0: "d" } })).toBe(
    `${head}<response><result><item>a</item><item>b</item><item>c</item><c0>d</c0></result></response>`,
  );
});
