import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["“", "”"],
  sameAsEnglish: [
    "appName",
    "help.shortcuts.keys.control",
    "help.shortcuts.keys.shift",
    "help.shortcuts.keys.enter",
    "help.shortcuts.keys.escape",
    "help.shortcuts.keys.home",
    "help.shortcuts.keys.end",
    "kinds.VIBE",
    "pick.filter.orders.id",
    "pick.filter.status",
    "pick.site",
    "review.number",
    "report.candidate",
    "report.run.original",
    "undo.ask.target",
    "wishes.cleanUpGroups.pixels",
    "wishes.links",
  ],
  formsForAnyCount: ["entre 3 e # minutos", "entre 3 e # horas", "Mostrar mais #"],
};
