import type { ReactNode } from "react";

import type { PlanState } from "@/bindings/use-plan.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { assertNever } from "@/lib/assert-never.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import { Button } from "@/ui/button.tsx";
import { Panel } from "@/ui/panel.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

import { PlanFindings } from "./plan-findings.tsx";
import { PlanSummary } from "./plan-summary.tsx";

/** What will happen when Copy is pressed, everything to know about it, and the one primary button. */
export function ReviewPlan({
  plan,
  pageTitle,
  onCopy,
  children,
}: {
  readonly plan: PlanState;
  /** Of the chosen page, said again beside the button: its row may be far away. */
  readonly pageTitle: string | null;
  readonly onCopy: (plan: CopyPlan) => void;
  /** The options of the copy. */
  readonly children: ReactNode;
}) {
  const { review } = useMessages();
  const ready = plan.at === "ready" ? plan.plan : null;
  const canCopy = ready !== null && ready.copies.every(({ obstacle }) => obstacle === null);
  return (
    <Panel
      title={review.heading}
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={!canCopy}
            onPress={() => {
              if (ready !== null) onCopy(ready);
            }}
          >
            {review.copy}
          </Button>
          {pageTitle === null ? null : (
            <p className="text-ink-soft line-clamp-2 min-w-0 flex-1 basis-32">
              <bdi>{pageTitle}</bdi>
            </p>
          )}
        </>
      }
    >
      {children}
      <PlanBody plan={plan} />
    </Panel>
  );
}

function PlanBody({ plan }: { readonly plan: PlanState }) {
  const { review, tryAgain } = useMessages();
  switch (plan.at) {
    case "incomplete":
      return (
        <p className="text-ink-soft">
          {plan.missing === "page" ? review.choosePage : review.chooseTrashedWay}
        </p>
      );
    case "loading":
      return <Skeleton label={review.checking} rows={3} />;
    case "failed":
      return (
        <FailureNotice
          failure={plan.failure}
          title={review.targetFailed}
          actions={
            <Button variant="secondary" onPress={plan.retry}>
              {tryAgain}
            </Button>
          }
        />
      );
    case "ready":
      return plan.plan.copies.map((copy) => <PlannedCopyView key={copy.key} copy={copy} />);
    default:
      return assertNever(plan);
  }
}

function PlannedCopyView({ copy }: { readonly copy: PlannedCopy }) {
  return (
    <>
      <PlanSummary copy={copy} />
      <PlanFindings copy={copy} />
    </>
  );
}
