import { checkRule } from "@/copy/names/apply-rule.ts";
import { exampleOf } from "@/copy/names/live-example.ts";
import type { RuleProblem } from "@/copy/names/pattern.ts";
import type { LaterWishes, NameRules, TextRule } from "@/model/later-wishes.ts";

export type { RuleProblem } from "@/copy/names/pattern.ts";

/** Why the pattern of a rule cannot be used; `null` where it can, or there is none. */
export function findRuleProblem(rule: TextRule): RuleProblem | null {
  const checked = checkRule(rule);
  return checked.ok ? null : checked.failure;
}

/** Whether all rules can be used: where not, nobody knows what the user wants. */
export const areRulesUsable = ({ names }: LaterWishes): boolean =>
  findRuleProblem(names.title) === null && findRuleProblem(names.address) === null;

/** What the rules make of the names of one page; `isCodeRefused`: the portal does not take that address. */
export function exampleOfNames(
  rules: NameRules,
  page: { readonly title: string; readonly code: string; readonly siteTitle: string },
): { readonly title: string; readonly code: string; readonly isCodeRefused: boolean } {
  const { title, code, problem } = exampleOf(rules, page);
  return { title, code, isCodeRefused: problem?.what === "refused-shape" };
}
