import type { PlannedCopy, PlanWarning } from "@/model/plan.ts";

import { finalNamesOf, isMade } from "./final-names.ts";

/**
 * New names are written once all copies are there, so a row may meet the name that another one, planned after it, keeps from the
 * portal. Rows that get a name have been compared with those before them already.
 */
export function warnOfLaterRows(copies: readonly PlannedCopy[]): readonly PlannedCopy[] {
  const hasTitles = copies.some(({ wished }) => wished.title !== null);
  const hasAddresses = copies.some(({ wished }) => wished.code !== null);
  const titles = new Set<string>();
  const addresses = new Set<string>();
  for (const copy of copies) {
    const { wished } = copy;
    // Names that nobody can meet are not even put together: that is most of the work, and mostly no name is met.
    const isMet = {
      title: hasTitles && wished.title === null,
      address: hasAddresses && wished.code === null,
    };
    if (!(isMet.title || isMet.address) || !isMade(copy)) continue;
    const { title, address } = finalNamesOf(copy);
    if (isMet.title) titles.add(title);
    if (isMet.address && address !== null) addresses.add(address);
  }
  if (titles.size === 0 && addresses.size === 0) return copies;
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
