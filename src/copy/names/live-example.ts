import type { NameRules, TextRule } from "@/model/later-wishes.ts";

import { isRefusedAddress } from "../address.ts";
import { checkRule } from "./apply-rule.ts";
import type { RuleProblem } from "./pattern.ts";
import { readNames, ruleAddress, ruleTitle } from "./ready-names.ts";

/** What is wrong with the rules, and with which of the two. */
type ExampleProblem = { readonly of: "title" | "address" } & (
  | RuleProblem
  /** The portal refuses the address of the example (contract D4.1, D6). */
  | { readonly what: "refused-shape" }
);

/** What the first copy of a page would be called. */
export interface NamesExample {
  readonly title: string;
  readonly code: string;
  readonly problem: ExampleProblem | null;
}

/** What the rules make of one page, for the form in which they are typed. A pattern that cannot be used finds nothing in it. */
export function exampleOf(
  rules: NameRules,
  { title, code, siteTitle }: { readonly title: string; readonly code: string; readonly siteTitle: string },
): NamesExample {
  const ready = readNames({
    names: rules,
    byHand: new Map(),
    cleanUp: false,
    links: { among: false, outside: "leave" },
  });
  const values = { site: siteTitle, date: rules.date, n: 1 };
  const address = ruleAddress(ready.address, code, values);
  return {
    title: ruleTitle(ready.title, title, values),
    code: address,
    problem:
      problemOf("title", rules.title) ??
      problemOf("address", rules.address) ??
      (address !== code && isRefusedAddress(address) ? { of: "address", what: "refused-shape" } : null),
  };
}

function problemOf(of: ExampleProblem["of"], rule: TextRule): ExampleProblem | null {
  const ready = checkRule(rule);
  return ready.ok ? null : { of, ...ready.failure };
}
