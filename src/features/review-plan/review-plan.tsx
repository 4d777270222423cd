import { useMemo, type ReactNode } from "react";

import type { PlanState } from "@/bindings/use-plan.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import { Button } from "@/ui/button.tsx";
import { Panel } from "@/ui/panel.tsx";

import { createFindPlace } from "./places.ts";
import { PlanFindings } from "./plan-findings.tsx";
import { PlanPending } from "./plan-pending.tsx";
import { PlanSum } from "./plan-sum.tsx";
import { PlanSummary } from "./plan-summary.tsx";
import { PlannedFolders } from "./planned-folders.tsx";
import { mayBeNamed, type RowNames } from "./row-names.ts";
import { useRenaming } from "./use-renaming.tsx";

type Ready = Extract<PlanState, { readonly at: "ready" }>;

interface Props {
  readonly plan: PlanState;
  /** Of the only chosen page, said again beside the button: its row may be far away. */
  readonly pageTitle: string | null;
  /** A plan of one copy is made at once. */
  readonly onCopy: (plan: CopyPlan) => void;
  /** A plan of several is looked at first. */
  readonly onReview: (plan: CopyPlan) => void;
  /** Names that are typed for the only copy. */
  readonly names: Pick<RowNames, "byHand" | "onName">;
  /** The options of the copy. */
  readonly children: ReactNode;
}

/** What will happen when the one primary button is pressed, and everything to know about it. */
export function ReviewPlan(props: Props) {
  const { plan, pageTitle, names, children } = props;
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
      <PlanBody plan={plan} names={names} />
    </Panel>
  );
}

function PrimaryButton({ plan, onCopy, onReview }: Pick<Props, "plan" | "onCopy" | "onReview">) {
  const { review } = useMessages();
  const ready = plan.at === "ready" ? plan.plan : null;
  const shown = ready ?? sumBefore(plan)?.plan ?? null;
  if (shown !== null && shown.copies.length > 1) {
    return (
      <Button
        variant="primary"
        isPending={ready === null}
        onPress={() => {
          if (ready !== null) onReview(ready);
        }}
      >
        {review.reviewCopies(shown.copies.length)}
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

/** Numbers of a plan of many copies may stand for a moment, until those of the next one are there; one copy's details may not. */
function sumBefore(plan: PlanState): Ready | null {
  const before = plan.at === "planning" ? plan.before : null;
  return before !== null && before.plan.copies.length > 1 ? before : null;
}

function PlanBody({ plan, names }: Pick<Props, "plan" | "names">) {
  const before = sumBefore(plan);
  if (before !== null) return <PlanSum plan={before.plan} estimate={before.estimate} />;
  return plan.at === "ready" ? <ReadyPlan plan={plan} names={names} /> : <PlanPending plan={plan} />;
}

function ReadyPlan({ plan: ready, names }: Pick<Props, "names"> & { readonly plan: Ready }) {
  const { review } = useMessages();
  const { plan, estimate, checkNames } = ready;
  const [only, ...others] = plan.copies;
  if (only === undefined) return <p className="text-ink-soft">{review.nothingToCopy}</p>;
  return others.length === 0 ? (
    <OneCopy plan={plan} copy={only} names={{ ...names, checkNames }} />
  ) : (
    <PlanSum plan={plan} estimate={estimate} />
  );
}

interface OneCopyProps {
  readonly plan: CopyPlan;
  readonly copy: PlannedCopy;
  readonly names: RowNames;
}

function OneCopy({ plan, copy, names }: OneCopyProps) {
  const { wishes } = useMessages();
  const renaming = useRenaming(plan, names);
  const place = useMemo(() => createFindPlace(plan.folders)(copy.target), [plan, copy]);
  return (
    <>
      <PlanSummary copy={copy} place={place} />
      {mayBeNamed(copy) ? (
        <div>
          <Button size="small" onPress={() => renaming.open(copy)}>
            {wishes.byHand.open}
          </Button>
        </div>
      ) : null}
      {renaming.dialog}
      <PlannedFolders plan={plan} />
      <PlanFindings plan={plan} copy={copy} />
    </>
  );
}
