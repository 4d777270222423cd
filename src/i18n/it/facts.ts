import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["“", "”"],
  sameAsEnglish: [
    "appName",
    "help.shortcuts.keys.control",
    "help.shortcuts.keys.escape",
    "help.shortcuts.keys.home",
    "kinds.VIBE",
    "pick.filter.orders.id",
    "report.candidate",
    "review.number",
    "undo.ask.target",
    "wishes.cleanUpGroups.open-graph",
  ],
  formsForAnyCount: ["circa 3–# minuti", "circa 3–# ore", "# da creare", "Mostra # in più"],
};
