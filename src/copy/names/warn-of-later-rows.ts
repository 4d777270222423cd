import type { PlannedCopy, PlanWarning } from "@/model/plan.ts";

import { finalNamesOf, isMade } from "./final-names.ts";

/**
 * New names are written once all copies are there, so a row may meet the name that another one, planned after it, keeps from the
 * portal. Rows that get a name have been compared with those before them already.
 */
export function warnOfLaterRows(copies: readonly PlannedCopy[]): readonly PlannedCopy[] {
  if (copies.every(({ wished }) => wished.title === null && wished.code === null)) return copies;
  const titles = new Set<string>();
  const addresses = new Set<string>();
  for (const copy of copies.filter(isMade)) {
    const { title, address } = finalNamesOf(copy);
    if (copy.wished.title === null) titles.add(title);
    if (copy.wished.code === null && address !== null) addresses.add(address);
  }
  return copies.map((copy) => {
    const met = isMade(copy) ? findMet(copy, titles, addresses) : [];
    return met.length === 0 ? copy : { ...copy, warnings: [...copy.warnings, ...met] };
  });
}

function findMet(
  copy: PlannedCopy,
  titles: ReadonlySet<string>,
  addresses: ReadonlySet<string>,
): readonly PlanWarning[] {
  const { title, code } = copy.wished;
  const final = finalNamesOf(copy);
  const met: PlanWarning[] = [];
  if (title !== null && titles.has(final.title)) met.push({ what: "wished-title-taken", title });
  if (code !== null && final.address !== null && addresses.has(final.address)) {
    met.push({ what: "wished-address-taken", code });
  }
  return met.filter(({ what }) => !copy.warnings.some((warning) => warning.what === what));
}
