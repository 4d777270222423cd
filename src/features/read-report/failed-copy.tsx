import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";

import { LeftBehind } from "./left-behind.tsx";
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
  const { failure, orphan } = state;
  const wasSent = failure.kind === "unsure" || failure.kind === "malformed";
  return (
    <>
      <FailureNotice failure={failure} title={wasSent ? report.maybeFailed : report.nothingCopied} />
      {wasSent ? <p>{report.noCopyFound}</p> : null}
      {orphan === null ? null : <LeftBehind copy={copy} orphan={orphan} />}
      {!wasSent && orphan === null ? <p>{report.nothingCreated}</p> : null}
      <SourceLeftRestored state={state} />
    </>
  );
}
