import { failed, success, type Result } from "@/lib/result.ts";
import type { TextRule } from "@/model/later-wishes.ts";

import { readPattern, readReplacement, type RuleProblem } from "./pattern.ts";

/** A rule whose pattern, if it has one, can be used. */
export interface ReadyRule {
  readonly prefix: string;
  readonly suffix: string;
  /** `by`: parts as of `readReplacement`. */
  readonly search: {
    readonly what: string | RegExp;
    readonly by: readonly (string | number)[];
  } | null;
}

/** The database holds no longer ones; a pattern searches no longer ones either. */
export const longestName = 255;

/** The rule as it can be applied, or what is wrong with its pattern. A search for nothing finds nothing. */
export function checkRule({ prefix, suffix, search }: TextRule): Result<ReadyRule, RuleProblem> {
  if (search === null || search.text === "") return success({ prefix, suffix, search: null });
  if (search.as === "text") {
    return success({ prefix, suffix, search: { what: search.text, by: [search.replaceBy] } });
  }
  const pattern = readPattern(search.text);
  if (!pattern.ok) return failed(pattern.failure);
  const by = readReplacement(search.replaceBy);
  return success({ prefix, suffix, search: { what: pattern.value, by } });
}

/**
 * What the rule makes of a name. Total, and the name itself where nothing of it applies. `bring`: what becomes of the text that
 * the rule brings in, such as its placeholders filled in.
 */
export function applyRule(rule: ReadyRule, name: string, bring: (typed: string) => string): string {
  const { prefix, suffix, search } = rule;
  const replaced = search === null ? name : replaceIn(name, search, bring);
  const made = (prefix && bring(prefix)) + replaced + (suffix && bring(suffix));
  return made === name ? name : cutName(made, longestName);
}

/** At most `longest` UTF-16 units, without half a character at the end. */
export const cutName = (name: string, longest: number): string =>
  name.length <= longest ? name : name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");

function replaceIn(
  name: string,
  { what, by }: NonNullable<ReadyRule["search"]>,
  bring: (typed: string) => string,
): string {
  if (typeof what === "string")
    return name.replaceAll(what, () => by.map((part) => bring(String(part))).join(""));
  if (name.length > longestName) return name;
  let replaced = "";
  let end = 0;
  for (const match of name.matchAll(what)) {
    const parts = by.map((part) => (typeof part === "number" ? (match[part] ?? "") : bring(part)));
    replaced += name.slice(end, match.index) + parts.join("");
    end = match.index + match[0].length;
  }
  return replaced + name.slice(end);
}
