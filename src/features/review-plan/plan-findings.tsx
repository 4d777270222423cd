import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { CopyPlan, PlannedCopy, PlanWarning } from "@/model/plan.ts";
import { Banner } from "@/ui/banner.tsx";

import { SaidPlainly } from "./said-plainly.tsx";

/** What stands in the way, what to know beforehand, and what a copy never adapts. */
export function PlanFindings({ plan, copy }: { readonly plan: CopyPlan; readonly copy: PlannedCopy }) {
  const { review, obstacles, whatToDo } = useMessages();
  if (copy.obstacle !== null) {
    return (
      <Banner tone="danger" live="polite" title={review.cannotCopy}>
        <p>{tell(obstacles, copy.obstacle)}</p>
        <p>{tell(whatToDo, copy.obstacle)}</p>
      </Banner>
    );
  }
  return (
    <>
      <Warnings warnings={copy.warnings} />
      <SaidPlainly plan={plan} label={review.notAdapted} />
    </>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly PlanWarning[] }) {
  const { review, warnings: sentences } = useMessages();
  if (warnings.length === 0) return null;
  return (
    <Banner tone="warning" live="polite" title={review.warnings(warnings.length)}>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {warnings.map((warning) => (
          <li key={warning.what}>{tell(sentences, warning)}</li>
        ))}
      </ul>
    </Banner>
  );
}
