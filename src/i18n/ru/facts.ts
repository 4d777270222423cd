import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["«", "»"],
  sameAsEnglish: [
    "appName",
    "help.shortcuts.keys.control",
    "help.shortcuts.keys.shift",
    "help.shortcuts.keys.enter",
    "help.shortcuts.keys.escape",
    "help.shortcuts.keys.home",
    "help.shortcuts.keys.end",
    "kinds.VIBE",
    "review.number",
    "report.candidate",
    "undo.ask.target",
  ],
  formsForAnyCount: [
    "Выбрать найденные (#)",
    "Будет создано: #",
    "Исключено: #",
    "Нельзя создать: #",
    "Исключить показанные (#)",
    "Вернуть исключенные (#)",
    "Показать еще #",
    "В списке ниже есть еще: #.",
  ],
};
