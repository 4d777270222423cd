import type { PlanState } from "@/bindings/use-plan.ts";
import type { Messages } from "@/i18n/messages.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import { Button } from "@/ui/button.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

/** As long as there is nothing to carry out. */
export type PendingPlan = Exclude<PlanState, { readonly at: "ready" }>;

/** What there is to say while the plan is not there, or where it cannot be made. */
export function PlanPending({ plan }: { readonly plan: PendingPlan }) {
  const { review, tryAgain } = useMessages();
  switch (plan.at) {
    case "incomplete":
      return <Missing missing={plan.missing} />;
    case "loading":
      return <Loading plan={plan} />;
    case "planning":
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
  }
}

/** How far reading has come is there to be seen; it changes too often to be read out. */
function Loading({ plan }: { readonly plan: Extract<PlanState, { readonly at: "loading" }> }) {
  const { review } = useMessages();
  const progress = tellProgress(plan, review);
  return (
    <>
      {progress === null ? null : <p className="text-ink-soft">{progress}</p>}
      <Skeleton label={review.checking} rows={3} />
    </>
  );
}

function tellProgress(
  plan: Extract<PlanState, { readonly at: "loading" }>,
  review: Messages["review"],
): string | null {
  if (plan.reading === "source") return review.readingPages(plan.pages);
  return plan.of > 1 ? review.checkingTargets(plan.read, plan.of) : null;
}

function Missing({ missing }: Pick<Extract<PlanState, { readonly at: "incomplete" }>, "missing">) {
  const { review } = useMessages();
  const texts = {
    page: review.choosePage,
    target: review.chooseTarget,
    "way-out-of-trash": review.chooseTrashedWay,
    "usable-rule": review.repairRule,
  } as const;
  return <p className="text-ink-soft">{texts[missing]}</p>;
}
