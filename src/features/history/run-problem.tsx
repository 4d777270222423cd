import { useMessages } from "@/i18n/use-messages.ts";
import type { ArchiveProblem, RunSummary } from "@/model/run-summary.ts";
import { useFormats } from "@/parts/use-formats.ts";
import { Banner } from "@/ui/banner.tsx";
import { Details } from "@/ui/details.tsx";

export interface UnopenedRun {
  readonly summary: RunSummary;
  readonly problem: ArchiveProblem;
}

/** Why a run cannot be opened, and what to do instead. */
export function RunProblem({ summary, problem }: UnopenedRun) {
  const { history, details } = useMessages();
  const { moment } = useFormats();
  const { title, text } = history.problems[problem.what];
  return (
    <Banner tone="danger" live="assertive" title={title}>
      <p className="font-medium">{history.started(moment(summary.startedAt))}</p>
      <p>{text}</p>
      {problem.what === "unreadable" ? <Details label={details}>{problem.detail}</Details> : null}
    </Banner>
  );
}
