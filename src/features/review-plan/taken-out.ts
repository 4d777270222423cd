import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";

import { fateOf } from "./review-rows.ts";

/**
 * The keys that are taken out of the plan when these rows are too, or when they are put back. Rows that cannot be made
 * stay as they are: there is nothing to choose.
 */
export function afterTaken(
  plan: CopyPlan,
  copies: readonly PlannedCopy[],
  takenOut: boolean,
): ReadonlySet<string> {
  const keys = new Set(plan.copies.filter((copy) => copy.takenOut).map(({ key }) => key));
  for (const copy of copies) {
    if (fateOf(copy) === "impossible") continue;
    if (takenOut) keys.add(copy.key);
    else keys.delete(copy.key);
  }
  return keys;
}
