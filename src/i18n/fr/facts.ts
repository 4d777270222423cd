import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["«\u00A0", "\u00A0»"],
  sameAsEnglish: [
    "appName",
    "aria.suggestions",
    "help.shortcuts.keys.control",
    "kinds.VIBE",
    "failure.code",
    "pick.site",
    "pick.pages",
    "pick.pageCount",
    "pick.filter.orders.id",
    "review.source",
    "review.number",
    "review.copies",
    "review.sum.copies",
    "run.many.copies",
    "report.candidate",
    "report.run.original",
    "report.run.columns.code",
    "run.steering.pause",
    "undo.ask.target",
    "wishes.cleanUpGroups.pixels",
  ],
  formsForAnyCount: ["entre 3 et # minutes", "entre 3 et # heures", "Afficher # de plus"],
};
