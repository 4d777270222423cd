import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { Difference } from "@/model/copy-outcome.ts";
import type { ReportRow } from "@/model/report.ts";
import { FailureWords } from "@/parts/failure-words.tsx";
import { Banner } from "@/ui/banner.tsx";

import { CopyFacts } from "./copy-facts.tsx";
import { CopyLinks } from "./copy-links.tsx";
import { LaterDetails } from "./later-details.tsx";
import { useLive } from "./live.ts";
import type { SettledCopy } from "./settled-copy.ts";

/** The new page as it was read back, each point in which it is not what was planned, and what came as announced. */
export function DoneCopy({
  row,
  state,
}: {
  readonly row: ReportRow;
  readonly state: Extract<SettledCopy, { readonly at: "done" }>;
}) {
  const { report } = useMessages();
  const { pageId, publicUrl, published } = state.found;
  const { copy, outcome, laterRemarks } = row;
  const { announced, unannounced } = row.differences;
  const live = useLive("polite");
  // What it was like does not matter any more.
  if (outcome === "undone") return <CopyFacts copy={copy} found={state.found} />;
  return (
    <>
      {state.adopted ? <Banner tone="info" live={live} title={report.adopted} /> : null}
      {unannounced.length + laterRemarks.length === 0 ? (
        <Banner tone="success" live={live} title={report.asPlanned} />
      ) : null}
      {unannounced.length === 0 ? null : (
        <Banner tone="warning" live={live} title={report.differs(unannounced.length)}>
          <DifferenceList differences={unannounced} />
        </Banner>
      )}
      {announced.length === 0 ? null : (
        <Banner tone="info" live={live} title={report.asAnnounced}>
          <DifferenceList differences={announced} />
        </Banner>
      )}
      <LaterDetails row={row} />
      <CopyFacts copy={copy} found={state.found} />
      <CopyLinks copy={copy} pageId={pageId} publicUrl={published ? publicUrl : null} />
    </>
  );
}

function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 ps-5">
      {differences.map((difference) => (
        <DifferenceLine key={difference.what} difference={difference} />
      ))}
    </ul>
  );
}

function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const { differences } = useMessages();
  const failure = "failure" in difference ? difference.failure : null;
  return (
    <li>
      {tell(differences, difference)}
      {failure === null ? null : <FailureWords failure={failure} />}
    </li>
  );
}
