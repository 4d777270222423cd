import type { PlannedCopy } from "@/model/plan.ts";

import { AmbiguousCopy } from "./ambiguous-copy.tsx";
import { DoneCopy } from "./done-copy.tsx";
import { FailedCopy } from "./failed-copy.tsx";
import { RefusedCopy } from "./refused-copy.tsx";
import type { SettledCopy } from "./settled-copy.ts";
import { SkippedCopy } from "./skipped-copy.tsx";
import { UnsettledCopy } from "./unsettled-copy.tsx";

/** How one copy ended, with all that can be told and done about it. */
export function CopyOutcome({ copy, state }: { readonly copy: PlannedCopy; readonly state: SettledCopy }) {
  switch (state.at) {
    case "done":
      return <DoneCopy copy={copy} state={state} />;
    case "unverified":
      return <UnsettledCopy copy={copy} state={state} pageId={state.pageId} />;
    case "unknown":
      return <UnsettledCopy copy={copy} state={state} pageId={null} />;
    case "ambiguous":
      return <AmbiguousCopy copy={copy} state={state} />;
    case "skipped":
      return <SkippedCopy state={state} />;
    case "refused":
      return <RefusedCopy state={state} />;
    case "failed":
      return <FailedCopy copy={copy} state={state} />;
  }
}
