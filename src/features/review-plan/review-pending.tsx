import { useEffect, useRef } from "react";

import type { PlanState } from "@/bindings/use-plan.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";
import { Panel } from "@/ui/panel.tsx";

import { PlanBody } from "./review-plan.tsx";

/** In place of the review while the plan is being made, or where it cannot be made any more. */
export function ReviewPending({ plan, onBack }: { readonly plan: PlanState; readonly onBack: () => void }) {
  const { review } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Panel
      headingLevel={1}
      title={review.screen.heading}
      headingRef={heading}
      footer={<Button onPress={onBack}>{review.screen.back}</Button>}
    >
      <PlanBody plan={plan} />
    </Panel>
  );
}
