import { describe, expect, test } from "vitest";

import { ownTexts } from "../../e2e/portal/samples/hostile/own-texts.ts";
import { hostileTexts, tryAll } from "../../e2e/portal/samples/hostile/try-all.ts";
import { createFormat } from "./format.ts";
import { languages } from "./languages.ts";
import type { Messages } from "./messages.ts";
import { allSaid } from "./testing/all-said.ts";

/** The word for a title, folder or address that the samples of `allSaid` tell the messages. */
const sampleWord = "Quarz";

/** What they are told besides their number is a number too, already written as one. */
const numbersOnly = new Set(["run.many.doneOf", "run.many.summary", "undo.watch.summary"]);

interface Sentence {
  readonly path: string;
  readonly text: string;
  /** The same sentence about something of another name. */
  readonly about: (name: string) => unknown;
}

/** The sentences that tell the word, each as it can be said again. */
function sentencesOf(messages: Messages): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const listen = (value: unknown, path: string): unknown => {
    if (typeof value === "function") {
      return (...given: readonly unknown[]) => {
        const said: unknown = Reflect.apply(value, undefined, given);
        if (typeof said === "string" && said.includes(sampleWord) && !numbersOnly.has(path)) {
          const about = (name: string): unknown =>
            Reflect.apply(
              value,
              undefined,
              given.map((one) => rename(one, name)),
            );
          sentences.push({ path, text: said, about });
        }
        return said;
      };
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, listen(inner, path === "" ? key : `${path}.${key}`)]),
    );
  };
  allSaid(listen(messages, ""));
  return sentences;
}

function rename(given: unknown, name: string): unknown {
  if (given === sampleWord) return name;
  if (Array.isArray(given)) return given.map((one) => rename(one, name));
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, rename(one, name)]));
}

/** All in the language that the others are compared with; in the others ours, which have one of each kind. */
const textsFor = (code: string): readonly string[] =>
  (code === "en" ? hostileTexts : ownTexts).filter((text) => text.length < 1000);

describe.each([...languages])("the language “%s”", async (code, { locale, loadFirst, loadRest }) => {
  const [{ createFirst }, { createRest }] = await Promise.all([loadFirst(), loadRest()]);
  const format = createFormat(locale);
  const sentences = sentencesOf({ ...createFirst(format), ...createRest(format) });

  test("tells a hostile title as it is, as a text and nothing else", () => {
    expect(sentences.length).toBeGreaterThan(20);
    const wrong = tryAll(
      `messages of ${code}`,
      (text) =>
        sentences.find((one) => one.about(text) !== one.text.replaceAll(sampleWord, () => text))?.path ??
        null,
      textsFor(code),
    );
    expect(wrong).toEqual([]);
  });
});
