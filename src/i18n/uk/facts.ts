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
    "Вибрати знайдені (#)",
    "Буде створено: #",
    "Вилучено: #",
    "Не можна створити: #",
    "Вилучити показані (#)",
    "Повернути вилучені (#)",
    "Показати ще #",
    "У списку нижче є ще: #.",
  ],
};
