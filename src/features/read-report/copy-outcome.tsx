import type { ReportRow } from "@/model/report.ts";

import { AmbiguousCopy } from "./ambiguous-copy.tsx";
import { DoneCopy } from "./done-copy.tsx";
import { FailedCopy } from "./failed-copy.tsx";
import { RefusedCopy } from "./refused-copy.tsx";
import { SkippedCopy } from "./skipped-copy.tsx";
import { UndoDetails } from "./undo/undo-details.tsx";
import { UnsettledCopy } from "./unsettled-copy.tsx";

/** How one copy ended, with all that can be told and done about it. */
export function CopyOutcome({ row }: { readonly row: ReportRow }) {
  return (
    <>
      <UndoDetails undo={row.undo} />
      <Ending row={row} />
    </>
  );
}

/** Nothing while it has not ended. */
function Ending({ row }: { readonly row: ReportRow }) {
  const { copy, state } = row;
  switch (state.at) {
    case "done":
      return <DoneCopy row={row} state={state} />;
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
    case "waiting":
    case "checking":
    case "copying":
    case "held":
    case "unsure":
    case "copied":
    case "finishing":
      return null;
  }
}
