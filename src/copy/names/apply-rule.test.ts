import * as fc from "fast-check";
import { expect, test } from "vitest";

import { plainRule, type TextRule } from "@/model/later-wishes.ts";

import { applyRule, checkRule, cutName, longestName } from "./apply-rule.ts";
import { fillIn } from "./placeholders.ts";
import { pattern, rule, search } from "./testing/rules.ts";

const values = { site: "Shop", date: "2026-11-05", n: 3 };

function named(name: string, wanted: TextRule, given = values): string {
  const ready = checkRule(wanted);
  if (!ready.ok) throw new Error(`The rule is not to be used: ${ready.failure.what}.`);
  return applyRule(ready.value, name, (typed) => fillIn(typed, given));
}

test("what stands before and after is put around the name", () => {
  expect(named("Promo", rule({ prefix: "New ", suffix: "!" }))).toBe("New Promo!");
});

test("words are replaced wherever they stand, in this very case, and are no pattern", () => {
  expect(named("A.B a.b axb A.B", search("A.B", "$1"))).toBe("$1 a.b axb $1");
});

test("a pattern replaces whatever it finds, and its groups may be used", () => {
  expect(named("Promo 2025, Promo 2026", pattern(String.raw`(\w+) (\d+)`, "$2/$1 [$&]"))).toBe(
    "2025/Promo [Promo 2025], 2026/Promo [Promo 2026]",
  );
  expect(named("Ünïcode", pattern(String.raw`\p{Lu}`, "U"))).toBe("Unïcode");
});

test("a group that found nothing, or is not there, is empty; other dollars stay as they are typed", () => {
  expect(named("ab", pattern("a(x)?b", "[$1$2] $0 $$ $"))).toBe("[] $0 $$ $");
});

test("a pattern that finds nothing between letters may bring something in there", () => {
  expect(named("ab", pattern("", "-"))).toBe("ab");
  expect(named("ab", pattern("(?:)", "-"))).toBe("-a-b-");
});

test("what is replaced is looked for in the name alone, not in what stands around it", () => {
  expect(named("Promo", { ...search("o", "0"), prefix: "o ", suffix: " o" })).toBe("o Pr0m0 o");
});

test("placeholders stand for the target site, the day and the number of the copy", () => {
  const all = { ...search("Promo", "{n}. {site}"), prefix: "{site} ", suffix: " {date} {n}" };
  expect(named("Promo", all)).toBe("Shop 3. Shop 2026-11-05 3");
});

test("unknown braces stay as they are typed, and so does what a site is called", () => {
  const odd = { ...values, site: "{n} $1 $&" };
  expect(named("Promo", rule({ prefix: "{page} {Site} {}{ " }), odd)).toBe("{page} {Site} {}{ Promo");
  expect(named("Promo", pattern("(o)$", "{site}"), odd)).toBe("Prom{n} $1 $&");
});

test("nothing is filled in where it is only searched for", () => {
  expect(named("{site} and Shop", search("{site}", "x"))).toBe("x and Shop");
});

test("a pattern does not search names that no portal stores, and nothing longer comes out", () => {
  const long = "a".repeat(longestName + 1);
  expect(named(long, pattern("a", "b"))).toBe(long);
  expect(named("a".repeat(longestName), rule({ prefix: "b" }))).toBe(`b${"a".repeat(longestName - 1)}`);
  expect(cutName("ab🎉", 3)).toBe("ab");
});

const text = fc.string({ unit: "binary", maxLength: 30 });
const anyRule: fc.Arbitrary<TextRule> = fc.record({
  prefix: text,
  suffix: text,
  search: fc.option(
    fc.record({ text, replaceBy: text, as: fc.constantFrom("text" as const, "pattern" as const) }),
  ),
});

test("no rule leaves any name as it is", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => named(name, plainRule) === name));
});

test("any rule comes to a name of any page, or says what is wrong with its pattern", () => {
  fc.assert(
    fc.property(anyRule, fc.string({ unit: "binary", maxLength: 60 }), (wanted, name) => {
      const ready = checkRule(wanted);
      if (!ready.ok) return wanted.search?.as === "pattern";
      const made = applyRule(ready.value, name, (typed) => fillIn(typed, values));
      return made === name || made.length <= longestName;
    }),
    { numRuns: 1000 },
  );
});

test("words are replaced as a person would: cut there, and joined by the other word", () => {
  const few = fc.string({ unit: fc.constantFrom("a", "b", "$", "."), maxLength: 12 });
  const word = fc.string({ unit: fc.constantFrom("a", "b", "$", "."), minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(few, word, few, (name, looked, by) => {
      expect(named(name, search(looked, by))).toBe(name.split(looked).join(by));
    }),
  );
});
