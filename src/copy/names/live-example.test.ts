import { expect, test } from "vitest";

import { exampleOf } from "./live-example.ts";
import { nameRules, pattern, rule, search } from "./testing/rules.ts";

const page = { title: "Promo", code: "promo", siteTitle: "Nord & Süd" };

test("without rules the example stays as it is", () => {
  expect(exampleOf(nameRules(), page)).toEqual({ title: "Promo", code: "promo", problem: null });
});

test("the example is what the first copy would be called", () => {
  const rules = nameRules({
    title: rule({ prefix: "{site}: ", suffix: " {n}" }),
    address: rule({ prefix: "{site} ", suffix: "-{date}" }),
  });
  expect(exampleOf(rules, page)).toEqual({
    title: "Nord & Süd: Promo 1",
    code: "nord-süd-promo-2026-11-05",
    problem: null,
  });
});

test("a broken pattern is named with its rule, and the rest of the rule is shown", () => {
  const broken = exampleOf(nameRules({ title: { ...pattern("["), prefix: "New " } }), page);
  expect(broken).toMatchObject({ title: "New Promo", problem: { of: "title", what: "bad-pattern" } });
  expect(exampleOf(nameRules({ address: pattern("(a+)+") }), page).problem).toEqual({
    of: "address",
    what: "pattern-may-hang",
  });
});

test.each([
  [rule({ suffix: "_1_2" }), "promo_1_2"],
  [rule({ prefix: "a/" }), "a/promo"],
  [search("promo"), ""],
])("an address that the portal refuses is named before", (address, code) => {
  expect(exampleOf(nameRules({ address }), page)).toEqual({
    title: "Promo",
    code,
    problem: { of: "address", what: "refused-shape" },
  });
});
