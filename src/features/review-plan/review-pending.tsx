import type { PlanState } from "@/bindings/use-plan.ts";

import { ReviewFrame } from "./review-frame.tsx";
import { PlanBody } from "./review-plan.tsx";

/** In place of the review while the plan is being made, or where it cannot be made any more. */
export function ReviewPending({ plan, onBack }: { readonly plan: PlanState; readonly onBack: () => void }) {
  return (
    <ReviewFrame onBack={onBack}>
      <PlanBody plan={plan} />
    </ReviewFrame>
  );
}
