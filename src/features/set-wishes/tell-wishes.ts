import type { WishesMessages } from "@/i18n/sections/wishes.ts";
import type { LaterWishes, TextRule } from "@/model/later-wishes.ts";

/** What is wished of the copies, one short text a wish; empty where nothing is. */
export function tellWishes(
  { names, byHand, links, cleanUp }: LaterWishes,
  { summary: words }: WishesMessages,
): readonly string[] {
  const title = tellRule(names.title, words);
  const address = tellRule(names.address, words);
  return [
    ...(title === "" ? [] : [words.titles(title)]),
    ...(address === "" ? [] : [words.addresses(address)]),
    ...(names.whereTaken === "copy" ? [] : [words.whereTaken[names.whereTaken]]),
    ...(byHand.size === 0 ? [] : [words.byHand(byHand.size)]),
    ...(links.among ? [words.links] : []),
    ...(cleanUp ? [words.cleanUp] : []),
  ];
}

function tellRule({ prefix, suffix, search }: TextRule, words: WishesMessages["summary"]): string {
  const parts = [
    ...(prefix === "" ? [] : [words.prefix(prefix)]),
    ...(search === null
      ? []
      : [
          search.replaceBy === ""
            ? words.removed(search.text)
            : words.replaced(search.text, search.replaceBy),
        ]),
    ...(suffix === "" ? [] : [words.suffix(suffix)]),
  ];
  return parts.join(", ");
}
