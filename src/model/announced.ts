import type { Difference } from "./copy-outcome.ts";
import type { PlannedCopy, PlanWarning } from "./plan.ts";

/** Which warning of the plan has said beforehand what a difference says afterwards. */
const warningsBefore: Readonly<Partial<Record<Difference["what"], readonly PlanWarning["what"][]>>> = {
  "site-switched-on": ["site-goes-live"],
  "folders-switched-on": ["folders-go-live"],
  "became-home-page": ["becomes-home-page"],
  "not-published": ["may-not-publish", "stays-draft-in-inactive-folder"],
  "same-address-as-another-page": ["address-taken"],
};

/** Whether the review has announced this; then the copy is as planned, though not quite as one might wish. */
function wasAnnounced({ warnings }: Pick<PlannedCopy, "warnings">, { what }: Difference): boolean {
  return (warningsBefore[what] ?? []).some((before) => warnings.some((warning) => warning.what === before));
}

/** What came otherwise than one might wish, apart by whether the plan had said so. */
export interface SortedDifferences {
  readonly announced: readonly Difference[];
  readonly unannounced: readonly Difference[];
}

export function sortDifferences(
  copy: Pick<PlannedCopy, "warnings">,
  differences: readonly Difference[],
): SortedDifferences {
  return {
    announced: differences.filter((difference) => wasAnnounced(copy, difference)),
    unannounced: differences.filter((difference) => !wasAnnounced(copy, difference)),
  };
}
