import type { RunReportMessages } from "@/i18n/sections/report.ts";
import type { RunReport } from "@/model/report.ts";

/** The outcome of a run in one sentence: the gravest that is true. */
export function headlineOf(
  { totals, stopped }: Pick<RunReport, "totals" | "stopped">,
  { headline }: RunReportMessages,
): string {
  const copied = totals["as-planned"] + totals["with-remarks"] + totals.unverified;
  const open = totals.unknown + totals.unverified + totals.ambiguous;
  const notCopied = totals.failed + totals.refused + totals.skipped + totals.unfinished;
  if (stopped && notCopied > 0) return headline.stopped(copied);
  if (open > 0) return headline.needsLook(open);
  if (notCopied > 0) return headline.notCopied(notCopied);
  if (totals["with-remarks"] > 0) return headline.withRemarks(totals["with-remarks"]);
  return headline.asPlanned(totals["as-planned"]);
}

/** How long a run took, in the largest unit of which there is at least two. */
export function durationOf(
  { startedAt, finishedAt }: Pick<RunReport, "startedAt" | "finishedAt">,
  { took }: RunReportMessages,
): string | null {
  if (finishedAt === null) return null;
  const seconds = Math.max(0, Math.round((finishedAt - startedAt) / 1000));
  if (seconds < 120) return took.seconds(seconds);
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? took.minutes(minutes) : took.hours(Math.round(minutes / 60));
}
