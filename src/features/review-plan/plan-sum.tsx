import { useMemo } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { CopyPlan } from "@/model/plan.ts";
import { Banner } from "@/ui/banner.tsx";
import { FactList, type Fact } from "@/ui/fact-list.tsx";

import { PageLimitNote } from "./page-limit-note.tsx";
import { countPlan, type PlanCounts } from "./review-rows.ts";
import { roughTimeOf, type TimeRange } from "./rough-time.ts";

/** A plan of many copies in a few numbers; the review shows each of them. */
export function PlanSum({ plan, estimate }: { readonly plan: CopyPlan; readonly estimate: TimeRange }) {
  const { review } = useMessages();
  const counts = useMemo(() => countPlan(plan), [plan]);
  const { total, sites } = counts;
  const facts: readonly Fact[] = [
    { label: review.sum.copies, value: review.number(total.rows) },
    { label: review.sum.targets, value: review.number(sites.length) },
    ...(counts.folders.length === 0
      ? []
      : [{ label: review.sum.folders, value: review.number(counts.folders.length) }]),
    ...(total.impossible === 0
      ? []
      : [{ label: review.sum.impossible, value: review.number(total.impossible) }]),
    ...(total.made === 0 ? [] : [{ label: review.sum.time, value: review.roughTime(roughTimeOf(estimate)) }]),
  ];
  return (
    <>
      <FactList facts={facts} />
      <WarningKinds counts={counts} />
      <PageLimitNote published={counts.published} />
    </>
  );
}

function WarningKinds({ counts }: { readonly counts: PlanCounts }) {
  const { review } = useMessages();
  if (counts.warnings.size === 0) return null;
  return (
    // Not read out: it would take the place of the count of what was chosen, and the review says it all before anything runs.
    <Banner tone="warning" title={review.sum.warnings}>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {[...counts.warnings].map(([what, rows]) => (
          <li key={what}>
            {review.warningNames[what]}: {review.copies(rows)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
