import type { LaterWishes, NameRules, NamesByHand, TextRule } from "@/model/later-wishes.ts";

import { toAddressPiece, toAddressWord } from "./address-rules.ts";
import { applyRule, checkRule, type ReadyRule } from "./apply-rule.ts";
import { fillIn, type Placeholders } from "./placeholders.ts";

/** The rules of a plan, read once for all its rows. A pattern that cannot be used finds nothing: the form says so. */
export interface ReadyNames extends Pick<NameRules, "whereTaken" | "date"> {
  readonly title: ReadyRule;
  readonly address: ReadyRule;
  readonly byHandOf: (key: string) => NamesByHand;
  readonly cleanUp: boolean;
}

const nothingByHand: NamesByHand = { title: null, code: null };

export function readNames({ names, byHand, cleanUp }: LaterWishes): ReadyNames {
  return {
    title: readRule(names.title),
    address: readRule(names.address),
    whereTaken: names.whereTaken,
    date: names.date,
    // Looking a key up costs more than planning the row, and mostly nothing is typed by hand.
    byHandOf: byHand.size === 0 ? () => nothingByHand : (key) => byHand.get(key) ?? nothingByHand,
    cleanUp,
  };
}

function readRule(rule: TextRule): ReadyRule {
  const ready = checkRule(rule);
  return ready.ok ? ready.value : { prefix: rule.prefix, suffix: rule.suffix, search: null };
}

/** The title that the rule gives: the source's own where nothing is left of it. */
export function ruleTitle(rule: ReadyRule, title: string, values: Placeholders): string {
  const ruled = applyRule(rule, title, (typed) => fillIn(typed, values));
  return ruled === title ? title : ruled.trim() || title;
}

/** The address that the rule gives. It may be one that the portal refuses. */
export const ruleAddress = (rule: ReadyRule, code: string, values: Placeholders): string =>
  applyRule(rule, code, (typed) =>
    toAddressPiece(fillIn(typed, { ...values, site: toAddressWord(values.site) })),
  );
