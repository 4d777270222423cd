import { expect, test } from "vitest";

import { createFirst as createFirstGerman } from "./de/first.ts";
import { createRest as createRestGerman } from "./de/rest.ts";
import { createFormat } from "./format.ts";
import { languages, portalCodeOf } from "./languages.ts";
import { loadLanguage } from "./load-messages.ts";
import { allSaid, counted } from "./testing/all-said.ts";
import { createMessages as createEnglish } from "./testing/english.ts";

const inEnglish = createEnglish(createFormat("en"));
const inGerman = { ...createFirstGerman(createFormat("de")), ...createRestGerman(createFormat("de")) };

test("German nouns keep their capital inside a sentence", () => {
  const { kinds, target, pick } = inGerman;
  for (const kind of Object.values(kinds)) {
    expect(target.otherKindHint(kind)).toContain(kind);
    expect(pick.kindUnreadable(kind)).toContain(kind);
  }
});

const both = [
  ["English", inEnglish],
  ["German", inGerman],
] as const;

test.each(both.flatMap(([name, messages]) => counted.map((path) => [name, path, messages] as const)))(
  "%s counts none, one and two in %s",
  (_, path, messages) => {
    const [none = "", one = "", two = ""] = allSaid(messages)
      .filter((said) => said.path === path)
      .map(({ text }) => text);
    expect([none, one, two].map((text) => /\d+/.exec(text)?.[0])).toEqual(["0", "1", "2"]);
    expect(none.replace("0", "2")).toBe(two);
    expect(one.replace("1", "2")).not.toBe(two);
  },
);

test("large counts are written as the language writes numbers", () => {
  expect(inEnglish.pick.pageCount(10_000)).toBe("10,000 pages");
  expect(inGerman.pick.pageCount(10_000)).toBe("10.000 Seiten");
});

test.each([
  ["de", "de", inGerman],
  ["DE", "de", inGerman],
  ["en", "en", inEnglish],
  ["xx", "en", inEnglish],
  ["", "en", inEnglish],
])("a portal in the language “%s” gets all of “%s”", async (portalLanguage, locale, messages) => {
  const loaded = await loadLanguage(portalLanguage);
  expect(loaded.locale).toBe(locale);
  expect(allSaid(await loaded.all.load())).toEqual(allSaid(messages));
  // What is said first, before the rest is there, is said in the same language.
  expect(allSaid(messages)).toEqual(expect.arrayContaining([...allSaid(loaded.first)]));
});

test.each([
  ["de-AT", "de"],
  ["en-GB", "en"],
  ["tlh", "en"],
])("before the portal has said its language, a browser in “%s” is spoken to in “%s”", (tag, code) => {
  expect(portalCodeOf(tag)).toBe(code);
  expect(languages.has(portalCodeOf(tag))).toBe(true);
});
