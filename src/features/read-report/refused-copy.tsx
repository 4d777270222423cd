import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { Banner } from "@/ui/banner.tsx";

import { useLive } from "./live.ts";
import type { SettledCopy } from "./settled-copy.ts";
import { SourceLeftRestored } from "./source-left-restored.tsx";

/** The check right before the copy found that it would go wrong; nothing was sent. */
export function RefusedCopy({ state }: { readonly state: Extract<SettledCopy, { readonly at: "refused" }> }) {
  const { report, obstacles, whatToDo } = useMessages();
  const live = useLive("assertive");
  return (
    <>
      <Banner tone="danger" live={live} title={report.refused}>
        <p>{tell(obstacles, state.obstacle)}</p>
        <p>{tell(whatToDo, state.obstacle)}</p>
        <p>{report.nothingCreated}</p>
      </Banner>
      <SourceLeftRestored state={state} />
    </>
  );
}
