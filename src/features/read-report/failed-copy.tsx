import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { FailureWords } from "@/parts/failure-words.tsx";
import { Banner } from "@/ui/banner.tsx";

import { LeftBehind } from "./left-behind.tsx";
import { useLive } from "./live.ts";
import type { SettledCopy } from "./settled-copy.ts";
import { SourceLeftRestored } from "./source-left-restored.tsx";

/** The portal said no: why, what to do, and what it may have left behind all the same. */
export function FailedCopy({
  copy,
  state,
}: {
  readonly copy: PlannedCopy;
  readonly state: Extract<SettledCopy, { readonly at: "failed" }>;
}) {
  const { report } = useMessages();
  const live = useLive("assertive");
  const { failure, lookedFor, orphan } = state;
  return (
    <>
      <Banner tone="danger" live={live} title={lookedFor ? report.maybeFailed : report.nothingCopied}>
        <FailureWords failure={failure} />
      </Banner>
      {lookedFor ? <p>{report.noCopyFound}</p> : null}
      {orphan === null ? null : <LeftBehind copy={copy} orphan={orphan} />}
      {!lookedFor && orphan === null ? <p>{report.nothingCreated}</p> : null}
      <SourceLeftRestored state={state} />
    </>
  );
}
