import { describe, expect, test } from "vitest";

import { createFormat } from "./format.ts";
import { languages } from "./languages.ts";
import type { Messages } from "./messages.ts";
import { allSaid, counted, namesIn } from "./testing/all-said.ts";
import { createCheckingFormat } from "./testing/checking-format.ts";
import { createMessages as createEnglish } from "./testing/english.ts";
import type { LanguageFacts } from "./testing/language-facts.ts";

const english = createEnglish(createFormat("en"));

const everyMark = ["“", "”", "„", "«", "»", "‹", "›", "「", "」", "『", "』", '"'];

const allFacts = import.meta.glob<{ readonly facts: LanguageFacts }>("./*/facts.ts", { eager: true });

function factsOf(locale: string): LanguageFacts {
  const found = allFacts[`./${locale}/facts.ts`];
  if (found === undefined) throw new Error(`There is no ${locale}/facts.ts.`);
  return found.facts;
}

describe.each([...languages])("the language “%s”", async (_, { locale, loadFirst, loadRest }) => {
  const [{ createFirst }, { createRest }] = await Promise.all([loadFirst(), loadRest()]);
  const facts = factsOf(locale);
  const { format, faults } = createCheckingFormat(locale, facts.formsForAnyCount);
  const messages: Messages = { ...createFirst(format), ...createRest(format) };

  test("has no empty sentence and no gap where a value belongs", () => {
    const faulty = allSaid(messages).filter(
      ({ text }) =>
        text.trim() !== text || text === "" || /#|\bNaN\b|\bundefined\b|\bnull\b|\[object/.test(text),
    );
    expect(faulty).toEqual([]);
  });

  test("says as many things as English, under the same keys", () => {
    expect(allSaid(messages).map(({ path }) => path)).toEqual(allSaid(english).map(({ path }) => path));
  });

  test("has no sentence left in English", () => {
    if (locale === "en") return;
    const said = allSaid(messages);
    const same = allSaid(english).filter(({ text }, index) => text === said[index]?.text);
    expect([...new Set(same.map(({ path }) => path))].sort()).toEqual([...facts.sameAsEnglish].sort());
  });

  test("names the titles, addresses and codes that English names", () => {
    const named = (speech: Messages) => allSaid(speech).map(({ path, text }) => [path, namesIn(text)]);
    expect(named(messages)).toEqual(named(english));
  });

  test("has every plural form that it needs, each with its count", () => {
    expect(allSaid(messages).length).toBeGreaterThan(counted.length);
    expect([...faults]).toEqual([]);
  });

  test("puts the same marks around all that it quotes", () => {
    const [open, close] = facts.quotes;
    const others = everyMark.filter((mark) => !open.includes(mark) && !close.includes(mark));
    const faulty = allSaid(messages).filter(({ text }) => {
      const parts = text.split(open);
      const isPaired = open === close || parts.slice(1).every((part) => part.includes(close));
      return !isPaired || others.some((mark) => text.includes(mark));
    });
    expect(faulty).toEqual([]);
  });
});
