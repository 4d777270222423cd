import { useMemo, type ReactNode } from "react";

import type { PlanState } from "@/bindings/use-plan.ts";
import type { Messages } from "@/i18n/messages.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { assertNever } from "@/lib/assert-never.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import { Button } from "@/ui/button.tsx";
import { Panel } from "@/ui/panel.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

import { createFindPlace } from "./places.ts";
import { PlanFindings } from "./plan-findings.tsx";
import { PlanSum } from "./plan-sum.tsx";
import { PlanSummary } from "./plan-summary.tsx";
import { PlannedFolders } from "./planned-folders.tsx";
import type { TimeRange } from "./rough-time.ts";

interface Props {
  readonly plan: PlanState;
  /** Of the only chosen page, said again beside the button: its row may be far away. */
  readonly pageTitle: string | null;
  /** A plan of one copy is made at once. */
  readonly onCopy: (plan: CopyPlan) => void;
  /** A plan of several is looked at first. */
  readonly onReview: (plan: CopyPlan) => void;
  /** The options of the copy. */
  readonly children: ReactNode;
}

/** What will happen when the one primary button is pressed, and everything to know about it. */
export function ReviewPlan(props: Props) {
  const { plan, pageTitle, children } = props;
  const { review } = useMessages();
  return (
    <Panel
      title={review.heading}
      footer={
        <>
          <PrimaryButton {...props} />
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

function PrimaryButton({ plan, onCopy, onReview }: Pick<Props, "plan" | "onCopy" | "onReview">) {
  const { review } = useMessages();
  const ready = plan.at === "ready" ? plan.plan : null;
  if (ready !== null && ready.copies.length > 1) {
    return (
      <Button variant="primary" onPress={() => onReview(ready)}>
        {review.reviewCopies(ready.copies.length)}
      </Button>
    );
  }
  const canCopy = ready?.copies.length === 1 && ready.copies.every(({ obstacle }) => obstacle === null);
  return (
    <Button
      variant="primary"
      isDisabled={!canCopy}
      onPress={() => {
        if (ready !== null) onCopy(ready);
      }}
    >
      {review.copy}
    </Button>
  );
}

/** What there is to say of the plan, whether it can be made or not. */
export function PlanBody({ plan }: Pick<Props, "plan">) {
  const { review, tryAgain } = useMessages();
  switch (plan.at) {
    case "incomplete":
      return <Missing missing={plan.missing} />;
    case "loading":
      return <Loading plan={plan} />;
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
      return <ReadyPlan plan={plan.plan} estimate={plan.estimate} />;
    default:
      return assertNever(plan);
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
  } as const;
  return <p className="text-ink-soft">{texts[missing]}</p>;
}

function ReadyPlan({ plan, estimate }: { readonly plan: CopyPlan; readonly estimate: TimeRange }) {
  const { review } = useMessages();
  const [only, ...others] = plan.copies;
  if (only === undefined) return <p className="text-ink-soft">{review.nothingToCopy}</p>;
  return others.length === 0 ? (
    <OneCopy plan={plan} copy={only} />
  ) : (
    <PlanSum plan={plan} estimate={estimate} />
  );
}

function OneCopy({ plan, copy }: { readonly plan: CopyPlan; readonly copy: PlannedCopy }) {
  const place = useMemo(() => createFindPlace(plan.folders)(copy.target), [plan, copy]);
  return (
    <>
      <PlanSummary copy={copy} place={place} />
      <PlannedFolders plan={plan} />
      <PlanFindings copy={copy} />
    </>
  );
}
