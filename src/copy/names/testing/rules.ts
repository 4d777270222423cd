import type { LaterWishes, NameRules, TextRule, TextSearch } from "@/model/later-wishes.ts";
import { noLaterWishes, plainRule } from "@/model/later-wishes.ts";

/** What the tests of names wish for: what is not given stays as the portal makes it. */

export const rule = (given: Partial<TextRule>): TextRule => ({ ...plainRule, ...given });

export const search = (text: string, replaceBy = "", as: TextSearch["as"] = "text"): TextRule =>
  rule({ search: { text, replaceBy, as } });

export const pattern = (text: string, replaceBy = ""): TextRule => search(text, replaceBy, "pattern");

export const nameRules = (given: Partial<NameRules> = {}): NameRules => ({
  ...noLaterWishes.names,
  date: "2026-11-05",
  ...given,
});

/** Wishes for names, some of them typed by hand: `[key, title, code]`. */
export function wishing(
  names: Partial<NameRules>,
  ...byHand: readonly (readonly [key: string, title: string | null, code: string | null])[]
): { readonly later: LaterWishes } {
  const typed = byHand.map(([key, title, code]) => [key, { title, code }] as const);
  return { later: { ...noLaterWishes, names: nameRules(names), byHand: new Map(typed) } };
}
