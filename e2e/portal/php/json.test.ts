import { expect, test } from "vitest";

import { encodePhpJson, PhpDate } from "./json.ts";

test("an empty map is sent as an empty list", () => {
  expect(encodePhpJson({ options: {}, list: [] })).toBe('{"options":[],"list":[]}');
});

test("a map with the keys 0 to n-1 is sent as a list, one with a gap as a map", () => {
  expect(encodePhpJson({ a: { 0: "x", 1: "y" }, b: { 1: "y" } })).toBe('{"a":["x","y"],"b":{"1":"y"}}');
});

test("a date object is sent as an empty map", () => {
  expect(encodePhpJson({ DATE_PUBLIC: new PhpDate(0) })).toBe('{"DATE_PUBLIC":{}}');
});

test("markup characters and slashes are escaped and can be read back; umlauts are left alone", () => {
  const title = `<b>"Größe" & 'Maß'</b> \\" /x/`;
  const json = encodePhpJson({ title });
  expect(json).toContain("\\u003Cb\\u003E\\u0022Größe\\u0022 \\u0026 \\u0027Maß\\u0027\\u003C\\/b\\u003E");
  expect(JSON.parse(json)).toEqual({ title });
});

test("a text that ends with a backslash is sent whole", () => {
  expect(JSON.parse(encodePhpJson({ a: "x\\", b: 'y"' }))).toEqual({ a: "x\\", b: 'y"' });
});
