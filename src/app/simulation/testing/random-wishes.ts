import type { RunStore } from "@/copy/run-store.ts";
import type { PlannedCopy } from "@/model/plan.ts";

import { madePages, type FinishedRun } from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

type Choice = Parameters<RunStore["choose"]>[1];

/** What may be asked of a report. */
type Wish =
  | { readonly what: "retry"; readonly rows: readonly PlannedCopy[] }
  | { readonly what: "choose"; readonly key: string; readonly page: Choice }
  | { readonly what: "verify" | "trash-orphan"; readonly key: string };

/** What this report offers to a user who answers its questions as it is. */
export function wishesFor(world: SimulatedWorld, state: FinishedRun): readonly Wish[] {
  const made = madePages(world);
  const wishes: Wish[] = [];
  const failed: PlannedCopy[] = [];
  for (const planned of state.plan.copies) {
    const { key } = planned;
    const copy = state.copies.get(key);
    if (copy?.at === "unknown" || copy?.at === "unverified") wishes.push({ what: "verify", key });
    if (copy?.at === "ambiguous") {
      const own = copy.candidates.filter(({ pageId }) => made.get(key)?.includes(pageId));
      if (own.length <= 1) wishes.push({ what: "choose", key, page: own[0]?.pageId ?? null });
    }
    if (copy?.at === "failed" && copy.orphan?.fate.at === "left") wishes.push({ what: "trash-orphan", key });
    const isOpen = copy?.at === "failed" || copy?.at === "refused" || copy?.at === "skipped";
    if (isOpen && planned.obstacle === null && !planned.takenOut) failed.push(planned);
  }
  return failed.length === 0 ? wishes : [...wishes, { what: "retry", rows: failed }];
}
