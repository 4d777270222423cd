import type { SavedPlanState } from "@/bindings/use-saved-plan.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

import { ReviewFrame } from "./review-frame.tsx";

/** What can be said of an opened plan as long as it cannot be reviewed. */
type Pending = Exclude<SavedPlanState, { readonly at: "ready" }> | null;

/** In place of the review of an opened plan while the portal is read, or where the plan cannot be carried out. */
export function OpenedPending({ state, onBack }: { readonly state: Pending; readonly onBack: () => void }) {
  return (
    <ReviewFrame onBack={onBack}>
      <Why state={state} />
    </ReviewFrame>
  );
}

function Why({ state }: { readonly state: Pending }) {
  const { planFile, tryAgain } = useMessages();
  switch (state?.at) {
    case "other-portal":
      return <Refusal {...planFile.otherPortal(state.portalOrigin)} />;
    case "source-gone":
      return <Refusal {...planFile.sourceGone} />;
    case "failed":
      return (
        <FailureNotice
          failure={state.failure}
          title={planFile.failed}
          actions={<Button onPress={state.retry}>{tryAgain}</Button>}
        />
      );
    case "loading":
    case undefined:
      return <Skeleton label={planFile.opening} rows={4} />;
  }
}

function Refusal({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Banner tone="danger" live="assertive" title={title}>
      <p>{text}</p>
    </Banner>
  );
}
