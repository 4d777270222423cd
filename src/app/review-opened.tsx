import { useState } from "react";

import { usePortal } from "@/bindings/portal-context.ts";
import { toSavedPlan } from "@/bindings/to-saved-plan.ts";
import { useSavedPlan, type RowWishes } from "@/bindings/use-saved-plan.ts";
import { OpenedPending } from "@/features/review-plan/opened-pending.tsx";
import { ReviewScreen } from "@/features/review-plan/review-screen.tsx";
import type { CopyPlan } from "@/model/plan.ts";
import type { SavedPlan } from "@/model/saved-plan.ts";
import type { Overview } from "@/model/session.ts";
import { afterNamed } from "@/tree/choice-wishes.ts";

import { savePlan } from "./save-plan.ts";

interface Props {
  readonly overview: Overview;
  readonly saved: SavedPlan;
  readonly onBack: () => void;
  readonly onCopy: (plan: CopyPlan) => void;
}

/** A plan out of a file, as the portal would carry it out now, and in what that differs from what was saved. */
export function ReviewOpened({ overview, saved, onBack, onCopy }: Props) {
  const { portalOrigin } = usePortal().session;
  const [takenOut, setTakenOut] = useState<ReadonlySet<string>>(() => new Set(saved.choice.takenOut));
  const [byHand, setByHand] = useState<RowWishes["byHand"]>(() => new Map(saved.choice.later.byHand));
  const state = useSavedPlan(saved, overview, { takenOut, byHand });
  if (state === null || state.at !== "ready") return <OpenedPending state={state} onBack={onBack} />;
  const { plan, estimate, changes, checkNames } = state;
  const { siteId } = saved.choice;
  return (
    <ReviewScreen
      plan={plan}
      estimate={estimate}
      changes={changes}
      onTakenOutChange={setTakenOut}
      names={{
        byHand,
        checkNames,
        onName: (key, names) => setByHand(afterNamed(byHand, key, names)),
      }}
      onBack={onBack}
      onSave={() => savePlan(toSavedPlan(state, { siteId, portalOrigin, savedAt: Date.now() }))}
      onCopy={() => onCopy(plan)}
    />
  );
}
