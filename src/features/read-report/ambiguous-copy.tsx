import { usePortal } from "@/bindings/portal-context.ts";
import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { Candidate } from "@/model/copy-outcome.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { editorUrl } from "@/model/portal-urls.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { LinkOut } from "@/ui/link-out.tsx";

import { useLive } from "./live.ts";
import type { SettledCopy } from "./settled-copy.ts";

type Ambiguous = Extract<SettledCopy, { readonly at: "ambiguous" }>;

/** Several pages could be the copy whose answer was lost: the user looks and says which one; the app never guesses. */
export function AmbiguousCopy({ copy, state }: { readonly copy: PlannedCopy; readonly state: Ambiguous }) {
  const { report } = useMessages();
  const { run } = useCopyRun();
  const live = useLive("assertive");
  return (
    <>
      <Banner tone="warning" live={live} title={report.ambiguous.text}>
        <p>{report.ambiguous.advice}</p>
      </Banner>
      <ul className="flex flex-col gap-3">
        {state.candidates.map((candidate) => (
          <CandidateLine key={candidate.pageId} copy={copy} candidate={candidate} />
        ))}
      </ul>
      <Button variant="secondary" onPress={() => run.choose(copy.key, null)}>
        {report.noneOfThem}
      </Button>
    </>
  );
}

function CandidateLine({ copy, candidate }: { readonly copy: PlannedCopy; readonly candidate: Candidate }) {
  const { report, newTab, status } = useMessages();
  const { portalOrigin } = usePortal().session;
  const { run } = useCopyRun();
  const href = editorUrl(portalOrigin, copy.target.site, candidate.pageId);
  const name = report.candidate(candidate.title, candidate.pageId);
  return (
    <li className="flex flex-wrap items-center gap-3">
      {href === null ? (
        <bdi>{name}</bdi>
      ) : (
        <LinkOut href={href} newTabHint={newTab}>
          <bdi>{name}</bdi>
        </LinkOut>
      )}
      {candidate.trashed ? <span className="text-ink-soft">{status.trashed}</span> : null}
      <Button variant="secondary" onPress={() => run.choose(copy.key, candidate.pageId)}>
        {report.thisIsTheCopy}
      </Button>
    </li>
  );
}
