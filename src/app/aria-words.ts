import type { AriaMessages } from "@/i18n/sections/aria.ts";

/** As React Aria's formatter takes them. */
type AriaWord = string | ((values: Readonly<Record<string, string>>) => string);

/** By the names under which React Aria asks for them: the package it once was, and its own key. */
type AriaWords = Readonly<Record<string, Readonly<Record<string, AriaWord>>>>;

/**
 * Read out as nothing: how much is chosen the app announces itself, in the words of the page. Not empty, which React Aria takes
 * for a missing word.
 */
const silence = " ";

/** What React Aria says by itself, in our words. The functions are asked each time, so that the words may change. */
export const ariaWordsOf = (words: () => AriaMessages): AriaWords => ({
  "@react-aria/grid": {
    select: () => words().select,
    selectedItem: ({ item = "" }) => words().selectedRow(item),
    deselectedItem: ({ item = "" }) => words().deselectedRow(item),
    selectedCount: silence,
    selectedAll: silence,
    longPressToSelect: () => words().longPressToSelect,
  },
  "@react-aria/tree": { expand: () => words().expand, collapse: () => words().collapse },
  "@react-aria/searchfield": { "Clear search": () => words().clearSearch },
  "@react-aria/autocomplete": { collectionLabel: () => words().suggestions },
  "@react-aria/overlays": { dismiss: () => words().dismiss },
});

/** What React Aria may be used for: for anything else it would have no words, and the build fails. */
export const ariaPackages: readonly string[] = Object.keys(
  ariaWordsOf(() => {
    throw new Error("Only the names are asked for.");
  }),
);

let spoken: AriaMessages | null = null;

/**
 * Has React Aria speak with these words from now on. It looks for them once, when something of it that has to say something is
 * drawn for the first time, so the first call comes before that; later ones only change the words.
 */
export function speakAria(words: AriaMessages, locale: string): void {
  spoken = words;
  Object.assign(window, {
    [Symbol.for("react-aria.i18n.locale")]: locale,
    [Symbol.for("react-aria.i18n.strings")]: ariaWordsOf(() => spoken ?? words),
  });
}
