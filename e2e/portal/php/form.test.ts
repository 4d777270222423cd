import { expect, test } from "vitest";

import { decodeForm } from "./form.ts";

test("brackets nest, empty brackets append, operators in keys survive", () => {
  expect(
    decodeForm(
      "params[filter][SITE_ID]=12&params[filter][%3E%3DID]=5&params[select][]=ID&params[select][]=TITLE",
    ),
  ).toEqual({ params: { filter: { SITE_ID: "12", ">=ID": "5" }, select: ["ID", "TITLE"] } });
});

test("dots and spaces of a top-level name become underscores, inside brackets they stay", () => {
  expect(decodeForm("a.b=1&c[d.e]=2&f+g=x+y")).toEqual({ a_b: "1", c: { "d.e": "2" }, f_g: "x y" });
});

test("a gap in the numbers keeps a map", () => {
  expect(decodeForm("a[0]=x&b[1]=y")).toEqual({ a: ["x"], b: { 1: "y" } });
});

test("a broken percent sequence is kept as it stands", () => {
  expect(decodeForm("a=%E4%")).toEqual({ a: "%E4%" });
});

test("a name that means something to JavaScript is a name like any other", () => {
  const decoded = decodeForm("a[__proto__][x]=1&constructor[y]=2");
  expect(JSON.stringify(decoded)).toBe('{"a":{"__proto__":{"x":"1"}},"constructor":{"y":"2"}}');
  expect({}).not.toHaveProperty("x");
});
