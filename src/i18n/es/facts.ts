import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["“", "”"],
  sameAsEnglish: [
    "appName",
    "help.shortcuts.keys.control",
    "help.shortcuts.keys.enter",
    "help.shortcuts.keys.escape",
    "kinds.VIBE",
    "pick.filter.orders.id",
    "review.number",
    "report.candidate",
    "report.run.original",
    "undo.ask.target",
  ],
  formsForAnyCount: ["entre 3 y # minutos", "entre 3 y # horas", "Mostrar # más"],
};
