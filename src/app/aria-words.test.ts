import { LocalizedStringDictionary, LocalizedStringFormatter } from "@internationalized/string";
import { expect, test, vi } from "vitest";

import { aria as english } from "@/i18n/en/aria.ts";

import { ariaWordsOf, speakAria } from "./aria-words.ts";

/** React Aria's own English words, by package and key; the package's types take the value for a type. */
const { default: reactAria } = await vi.importActual<{
  readonly default: Readonly<Record<string, object>>;
}>("react-aria-components/i18n/en-US");

test.each(Object.entries(ariaWordsOf(() => english)))(
  "of “%s” no word is missing, and none too many",
  (name, words) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(reactAria[name] ?? {}).sort());
  },
);

test("in a language that React Aria does not know it speaks with our words, and with those of the portal once they are known", () => {
  vi.stubGlobal("window", {});
  speakAria({ ...english, expand: "Open (browser)" }, "en");
  const formatter = (name: string) => {
    const dictionary = LocalizedStringDictionary.getGlobalDictionaryForPackage(name);
    if (dictionary === null) throw new Error(`There is no dictionary for ${name}.`);
    return new LocalizedStringFormatter("kk", dictionary);
  };
  const tree = formatter("@react-aria/tree");
  expect(tree.format("expand")).toBe("Open (browser)");

  speakAria({ ...english, expand: "Ашу", selectedRow: (row) => `${row}: таңдалды` }, "kk");
  expect(tree.format("expand")).toBe("Ашу");
  expect(formatter("@react-aria/grid").format("selectedItem", { item: "Jobs" })).toBe("Jobs: таңдалды");
  vi.unstubAllGlobals();
});

test("how many rows are chosen React Aria does not say, since the app does", () => {
  const { "@react-aria/grid": words } = ariaWordsOf(() => english);
  expect([words?.["selectedCount"], words?.["selectedAll"]].map((word) => String(word).trim())).toEqual([
    "",
    "",
  ]);
});
