import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["「", "」"],
  sameAsEnglish: [
    "appName",
    "help.shortcuts.keys.control",
    "help.shortcuts.keys.end",
    "help.shortcuts.keys.enter",
    "help.shortcuts.keys.escape",
    "help.shortcuts.keys.home",
    "help.shortcuts.keys.shift",
    "kinds.VIBE",
    "pick.filter.orders.id",
    "review.number",
  ],
  formsForAnyCount: [],
};
