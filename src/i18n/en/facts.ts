import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["“", "”"],
  sameAsEnglish: [],
  formsForAnyCount: [
    "about 3 to # minutes",
    "about 3 to # hours",
    "# cannot be made",
    "# will be made",
    "# taken out",
    "Show # more",
  ],
};
