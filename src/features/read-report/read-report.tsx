import { useEffect, useRef } from "react";

import { useCopyRun } from "@/bindings/use-copy-run.ts";
import type { Messages } from "@/i18n/messages.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { sortDifferences } from "@/model/announced.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { Button } from "@/ui/button.tsx";
import { Panel } from "@/ui/panel.tsx";

import { CopyOutcome } from "./copy-outcome.tsx";
import type { SettledCopy } from "./settled-copy.ts";

/** How the copy ended, what differs from the wish, and the ways on from here. */
export function ReadReport({ copy, state }: { readonly copy: PlannedCopy; readonly state: SettledCopy }) {
  const { report } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Panel
      headingLevel={1}
      title={titleOf(copy, state, report)}
      headingRef={heading}
      {...(state.at === "ambiguous" ? {} : { footer: <WayOn state={state} /> })}
    >
      <CopyOutcome copy={copy} state={state} />
    </Panel>
  );
}

function titleOf(copy: PlannedCopy, state: SettledCopy, report: Messages["report"]): string {
  const { source } = copy;
  switch (state.at) {
    case "done":
      return sortDifferences(copy, state.differences).unannounced.length === 0
        ? report.done(source.title)
        : report.doneButDifferent(source.title);
    case "unverified":
      return report.unverified.title;
    case "unknown":
      return report.unknownOutcome.title;
    case "ambiguous":
      return report.ambiguous.title;
    case "skipped":
      return report.skipped.title;
    case "refused":
    case "failed":
      return report.failed;
  }
}

function WayOn({ state }: { readonly state: SettledCopy }) {
  const { report } = useMessages();
  const { run, state: runState } = useCopyRun();
  const unsettled = state.at === "unknown" || state.at === "unverified";
  return (
    <Button
      variant={unsettled ? "secondary" : "primary"}
      isDisabled={runState.at === "running"}
      onPress={run.clear}
    >
      {state.at === "done" ? report.copyAnother : report.tryThisAgain}
    </Button>
  );
}
