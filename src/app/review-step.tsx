import { useEffect, useRef } from "react";

import { usePortal } from "@/bindings/portal-context.ts";
import { toSavedPlan } from "@/bindings/to-saved-plan.ts";
import { usePlan } from "@/bindings/use-plan.ts";
import { useSiteContent } from "@/bindings/use-site-content.ts";
import { ReviewPending } from "@/features/review-plan/review-pending.tsx";
import { ReviewScreen } from "@/features/review-plan/review-screen.tsx";
import type { CopyPlan } from "@/model/plan.ts";
import type { Overview } from "@/model/session.ts";
import { afterNamedByHand } from "@/tree/choice-wishes.ts";
import { afterTakenOutChanged, type Choice } from "@/tree/choice.ts";

import { savePlan } from "./save-plan.ts";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** What was copied there before is taken out at first; the user may take it in again. */
  readonly newOnly: boolean;
  readonly onBack: () => void;
  readonly onCopy: (plan: CopyPlan) => void;
}

/** Every copy of what was chosen, before the first is made. */
export function ReviewStep({ overview, choice, onChange, newOnly, onBack, onCopy }: Props) {
  const { portalOrigin } = usePortal().session;
  const { scope, siteId, withTrash } = choice;
  const source = useSiteContent(siteId === null ? null : { scope, siteId }, { withTrash });
  const state = usePlan(choice, overview, source.content);
  const plan = state.at === "ready" ? state.plan : null;
  // Once, when the plan is there for the first time: afterwards it is the user's to say.
  const isLeftOut = useRef(!newOnly);
  useEffect(() => {
    if (plan === null || isLeftOut.current) return;
    isLeftOut.current = true;
    onChange(afterTakenOutChanged(choice, copiedBefore(plan)));
  }, [plan, choice, onChange]);
  if (state.at !== "ready") return <ReviewPending plan={state} onBack={onBack} />;
  const { estimate, checkNames } = state;
  const { later } = choice;
  return (
    <ReviewScreen
      plan={state.plan}
      estimate={estimate}
      onTakenOutChange={(keys) => onChange(afterTakenOutChanged(choice, keys))}
      names={{
        byHand: later.byHand,
        checkNames,
        onName: (key, names) => onChange(afterNamedByHand(choice, key, names)),
      }}
      onBack={onBack}
      onSave={() => {
        if (siteId !== null) savePlan(toSavedPlan(state, { siteId, portalOrigin, savedAt: Date.now() }));
      }}
      onCopy={() => onCopy(state.plan)}
    />
  );
}

const copiedBefore = ({ copies }: CopyPlan): ReadonlySet<string> =>
  new Set(
    copies
      .filter(({ warnings }) => warnings.some(({ what }) => what === "copied-before"))
      .map(({ key }) => key),
  );
