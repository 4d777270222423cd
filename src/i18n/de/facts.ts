import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["„", "“"],
  sameAsEnglish: [
    "appName",
    "help.shortcuts.keys.escape",
    "kinds.VIBE",
    "pick.filter.orders.id",
    "review.number",
    "run.many.windowTitle",
    "report.candidate",
    "undo.ask.target",
    "failure.code",
  ],
  formsForAnyCount: ["etwa 3 bis # Minuten", "etwa 3 bis # Stunden", "# nicht möglich", "# herausgenommen"],
};
