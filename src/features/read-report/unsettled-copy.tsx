import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { FailureWords } from "@/parts/failure-words.tsx";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";

import { CopyLinks } from "./copy-links.tsx";
import { useLive } from "./live.ts";
import type { SettledCopy } from "./settled-copy.ts";
import { SourceLeftRestored } from "./source-left-restored.tsx";

/** The copy may or does exist, but the portal could not be asked about it; looking again is safe, copying again is not. */
export function UnsettledCopy({
  copy,
  state,
  pageId,
}: {
  readonly copy: PlannedCopy;
  readonly state: Extract<SettledCopy, { readonly at: "unverified" | "unknown" }>;
  /** `null`: not even the id is known. */
  readonly pageId: PageId | null;
}) {
  const { report } = useMessages();
  const { run } = useCopyRun();
  const live = useLive("assertive");
  const words = pageId === null ? report.unknownOutcome : report.unverified;
  return (
    <>
      <Banner
        tone="warning"
        live={live}
        title={words.text}
        actions={
          <Button variant="primary" onPress={() => run.verifyAgain(copy.key)}>
            {report.lookAgain}
          </Button>
        }
      >
        <p>{words.advice}</p>
        <FailureWords failure={state.failure} />
      </Banner>
      {pageId === null ? null : <CopyLinks copy={copy} pageId={pageId} publicUrl={null} />}
      <SourceLeftRestored state={state} />
    </>
  );
}
