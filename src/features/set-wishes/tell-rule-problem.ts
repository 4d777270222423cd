import type { RuleProblem } from "@/bindings/name-rules.ts";
import type { WishesMessages } from "@/i18n/sections/wishes.ts";

/** Why a regular expression is not used. */
export function tellRuleProblem(problem: RuleProblem, { patternProblems: words }: WishesMessages): string {
  switch (problem.what) {
    case "bad-pattern":
      return words.bad(problem.message);
    case "pattern-too-long":
      return words.tooLong(problem.longest);
    case "pattern-may-hang":
      return words.mayHang;
  }
}
