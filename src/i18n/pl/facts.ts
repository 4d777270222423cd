import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["„", "”"],
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
    "pick.filter.status",
    "report.candidate",
    "review.changes.aspects.folder",
    "review.number",
    "undo.ask.target",
  ],
  formsForAnyCount: ["około 3–# minut", "około 3–# godzin", "Pokaż kolejne: #"],
};
