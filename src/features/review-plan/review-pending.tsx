import { PlanPending, type PendingPlan } from "./plan-pending.tsx";
import { ReviewFrame } from "./review-frame.tsx";

/** In place of the review while the plan is being made, or where it cannot be made any more. */
export function ReviewPending({ plan, onBack }: { readonly plan: PendingPlan; readonly onBack: () => void }) {
  return (
    <ReviewFrame onBack={onBack}>
      <PlanPending plan={plan} />
    </ReviewFrame>
  );
}
