import { expect, test } from "vitest";

import { noLaterWishes } from "@/model/later-wishes.ts";
import { samplePage, sampleSite } from "@/model/testing/samples.ts";

import { tryAll } from "../../../e2e/portal/samples/hostile/try-all.ts";
import { buildPlan } from "../plan.ts";
import { sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "../testing/samples.ts";
import { applyRule, checkRule, cutName, longestName } from "./apply-rule.ts";
import { exampleOf } from "./live-example.ts";
import { fillIn } from "./placeholders.ts";
import { nameRules, pattern, rule, search, wishing } from "./testing/rules.ts";

const same = (got: unknown, wanted: unknown): string | null =>
  got === wanted ? null : `became ${JSON.stringify(got)}`;

const values = { site: "Shop", date: "2026-11-05", n: 3 };

function named(name: string, wanted: Parameters<typeof checkRule>[0], site = values.site): string | null {
  const ready = checkRule(wanted);
  if (!ready.ok) return null;
  return applyRule(ready.value, name, (typed) => fillIn(typed, { ...values, site }));
}

test("a hostile title is planned as the title of its copy, and so is that of the site that it goes to", () => {
  const wrong = tryAll("plan", (text) => {
    const plan = buildPlan(
      sampleChoice({ pages: [samplePage(102, { title: text })] }),
      sampleFacts({ targets: [sampleSiteFacts(14, { site: sampleSite(14, { title: text }) })] }),
    );
    const [copy] = plan.copies;
    return same(copy?.expected.title, text) ?? same(copy?.target.site.title, text);
  });
  expect(wrong).toEqual([]);
});

test("around a hostile title a rule puts its words, and nothing in the title is taken for a placeholder", () => {
  const wrong = tryAll("rule around a title", (text) =>
    same(named(text, rule({ prefix: "New ", suffix: "!" })), cutName(`New ${text}!`, longestName)),
  );
  expect(wrong).toEqual([]);
});

test("a hostile title is found as it is typed, and what is put in for words is put in as it is", () => {
  const wrong = tryAll("words searched and put in", (text) => {
    if (text.length > 100) return null;
    const found = text === "" ? "<>" : `<${text}>`.replaceAll(text, () => "x");
    const searched = same(named(`<${text}>`, search(text, "x")), found);
    if (searched !== null) return searched;
    return same(named("Promo!", search("Promo", text)), `${fillIn(text, values)}!`);
  });
  expect(wrong).toEqual([]);
});

test("the title of a site that stands for {site} is put in once and is no replacement, placeholder or pattern", () => {
  const wrong = tryAll("site title as a placeholder", (text) => {
    if (text.length > 100) return null;
    return (
      same(named("Promo", rule({ prefix: "{site}: " }), text), `${text}: Promo`) ??
      same(named("Promo", pattern("^P", "{site}"), text), `${text}romo`) ??
      same(named("Promo", search("P", "{site}"), text), `${text}romo`)
    );
  });
  expect(wrong).toEqual([]);
});

test("a hostile text as a pattern is refused or searches the title; neither throws", () => {
  const wrong = tryAll("pattern", (text) => {
    const ready = checkRule(pattern(text, text));
    if (!ready.ok) return null;
    return typeof named(`Promo ${text}`.slice(0, longestName), pattern(text, text)) === "string"
      ? null
      : "no name came out";
  });
  expect(wrong).toEqual([]);
});

test("a title typed by hand is wished for as it is typed, without the spaces around it", () => {
  const wrong = tryAll("typed by hand", (text) => {
    const typed = text.trim();
    const plan = buildPlan(
      { ...sampleChoice({ targets: [samplePlace(14)] }), ...wishing({}, ["102-to-14-root", text, null]) },
      sampleFacts(),
    );
    const wished = plan.copies[0]?.wished.title;
    return typed === "" || typed === "Promo" ? same(wished, null) : same(wished, typed);
  });
  expect(wrong).toEqual([]);
});

test("whatever a rule brings into an address, nothing in it can end the address or begin another part", () => {
  const wrong = tryAll("address by a rule", (text) => {
    const { code } = exampleOf(nameRules({ address: rule({ prefix: `${text}-{site}-` }) }), {
      title: "Promo",
      code: "promo",
      siteTitle: text,
    });
    return /[?#%\\<>"\s]/u.test(code) ? `became the address ${JSON.stringify(code)}` : null;
  });
  expect(wrong).toEqual([]);
});

test("keys named as what every object has are no keys that a plan knows", () => {
  const byHand = new Map([["__proto__", { title: "x", code: null }]]);
  const plan = buildPlan(sampleChoice({ later: { ...noLaterWishes, byHand } }), sampleFacts());
  expect(plan.copies[0]?.wished).toEqual({ title: null, code: null });
});
