import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { Button } from "@/ui/button.tsx";

import type { Place } from "./places.ts";
import { PlanSummary } from "./plan-summary.tsx";
import { useReviewRows } from "./review-rows-context.ts";
import { mayBeNamed } from "./row-names.ts";

/** All that is known of one copy: where it goes, what it will be, each warning in full, or why it cannot be made. */
export function CopyDetails({ copy, place }: { readonly copy: PlannedCopy; readonly place: Place }) {
  const { review, warnings, obstacles, whatToDo, wishes } = useMessages();
  const { onRename } = useReviewRows();
  const { obstacle } = copy;
  return (
    <div className="bg-surface-sunken flex flex-col gap-3 py-3 ps-6 pe-4 @xl:ps-20">
      <PlanSummary copy={copy} place={place} />
      {mayBeNamed(copy) ? (
        <div>
          <Button size="small" onPress={() => onRename(copy)}>
            {wishes.byHand.open}
          </Button>
        </div>
      ) : null}
      {obstacle === null ? null : (
        <div>
          <p className="font-medium">{review.cannotCopy}</p>
          <p>{tell(obstacles, obstacle)}</p>
          <p>{tell(whatToDo, obstacle)}</p>
        </div>
      )}
      {obstacle !== null || copy.warnings.length === 0 ? null : (
        <div>
          <p className="font-medium">{review.warnings(copy.warnings.length)}</p>
          <ul className="flex list-disc flex-col gap-1 ps-5">
            {copy.warnings.map((warning) => (
              <li key={warning.what}>{tell(warnings, warning)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
