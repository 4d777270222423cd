import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { Difference } from "@/model/run.ts";
import { FailureWords } from "@/parts/failure-words.tsx";
import { Banner } from "@/ui/banner.tsx";

import { CopyFacts } from "./copy-facts.tsx";
import { CopyLinks } from "./copy-links.tsx";
import type { SettledCopy } from "./settled-copy.ts";

/** The new page as it was read back, and each point in which it is not what was wished. */
export function DoneCopy({
  copy,
  state,
}: {
  readonly copy: PlannedCopy;
  readonly state: Extract<SettledCopy, { readonly at: "done" }>;
}) {
  const { report } = useMessages();
  const { pageId, publicUrl, published } = state.found;
  return (
    <>
      {state.adopted ? <Banner tone="info" live="polite" title={report.adopted} /> : null}
      {state.differences.length === 0 ? (
        <Banner tone="success" live="polite" title={report.asPlanned} />
      ) : (
        <Banner tone="warning" live="polite" title={report.differs(state.differences.length)}>
          <ul className="flex list-disc flex-col gap-1 ps-5">
            {state.differences.map((difference) => (
              <DifferenceLine key={difference.what} difference={difference} />
            ))}
          </ul>
        </Banner>
      )}
      <CopyFacts copy={copy} found={state.found} />
      <CopyLinks copy={copy} pageId={pageId} publicUrl={published ? publicUrl : null} />
    </>
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
