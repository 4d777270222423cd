import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { PlanChange } from "@/model/plan-change.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import { announce } from "@/ui/announcer.tsx";
import { Panel } from "@/ui/panel.tsx";

import { fingerprintOf } from "./change-words.ts";
import { PlanChanges } from "./plan-changes.tsx";
import { PlannedFolders } from "./planned-folders.tsx";
import { ReviewCounts } from "./review-counts.tsx";
import { ReviewFilters } from "./review-filters.tsx";
import { ReviewFooter } from "./review-footer.tsx";
import { ReviewRowsPart } from "./review-rows-part.tsx";
import { countPlan, fateOf, groupRows, noFilter } from "./review-rows.ts";
import type { TimeRange } from "./rough-time.ts";
import type { RowNames } from "./row-names.ts";
import { SaidPlainly } from "./said-plainly.tsx";
import { afterTaken } from "./taken-out.ts";
import { useRenaming } from "./use-renaming.tsx";

export interface ReviewScreenProps {
  readonly plan: CopyPlan;
  /** For the copies that will be made. */
  readonly estimate: TimeRange;
  /** Where a plan from a file differs from what the portal says now; `plan` is the new one. */
  readonly changes?: readonly PlanChange[];
  /** All rows that are taken out now. */
  readonly onTakenOutChange: (keys: ReadonlySet<string>) => void;
  readonly names: RowNames;
  readonly onBack: () => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

/** Every copy of a plan before the first is made: by target, with what there is to know, and with rows to take out. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { plan, estimate, changes = [], onTakenOutChange, names } = props;
  const { review } = useMessages();
  const [filter, setFilter] = useState(noFilter);
  const shownFilter = useDeferredValue(filter);
  const [accepted, setAccepted] = useState<string | null>(null);
  const counts = useMemo(() => countPlan(plan), [plan]);
  const shown = useMemo(() => groupRows(plan, shownFilter), [plan, shownFilter]);
  const fingerprint = useMemo(() => fingerprintOf(changes), [changes]);
  const renaming = useRenaming(plan, names);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const take = (copies: readonly PlannedCopy[], takenOut: boolean) => {
    const moved = copies.filter((copy) => fateOf(copy) === (takenOut ? "made" : "taken-out"));
    if (moved.length === 0) return;
    onTakenOutChange(afterTaken(plan, moved, takenOut));
    announce(takenOut ? review.list.tookOut(moved.length) : review.list.putBack(moved.length));
  };
  const mayCopy = changes.length === 0 || accepted === fingerprint;
  return (
    <Panel
      headingLevel={1}
      title={review.screen.heading}
      headingRef={heading}
      footer={<ReviewFooter {...props} made={counts.total.made} mayCopy={mayCopy} />}
    >
      {changes.length === 0 ? null : (
        <PlanChanges changes={changes} isAccepted={mayCopy} onAccept={() => setAccepted(fingerprint)} />
      )}
      <div className="flex flex-col gap-1">
        <ReviewCounts counts={counts} estimate={estimate} />
        <PlannedFolders plan={plan} />
        <SaidPlainly plan={plan} label={review.screen.whatIsNotAdapted} />
      </div>
      <ReviewFilters counts={counts} filter={filter} onChange={setFilter} />
      <ReviewRowsPart
        shown={shown}
        allRows={counts.total.rows}
        onTake={take}
        byHand={names.byHand}
        onRename={renaming.open}
        onShowEverything={() => setFilter(noFilter)}
      />
      {renaming.dialog}
    </Panel>
  );
}
