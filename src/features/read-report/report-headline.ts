import type { Messages } from "@/i18n/messages.ts";
import type { RunReportMessages } from "@/i18n/sections/report.ts";
import type { RunReport, UndoTotals } from "@/model/report.ts";

/** What became of a run in one sentence: of what was done with it last, the gravest that is true. */
export function headlineOf(
  report: Pick<RunReport, "totals" | "stopped" | "undo">,
  messages: Pick<Messages, "report" | "undo">,
): string {
  return undoHeadline(report.undo, messages.undo.headline) ?? copyHeadline(report, messages.report.run);
}

const gravestFirst = [
  "changed",
  "kept",
  "notRestored",
  "trashed",
  "gone",
  "restored",
] as const satisfies readonly (keyof UndoTotals)[];

function undoHeadline(undo: UndoTotals | null, words: Messages["undo"]["headline"]): string | null {
  const gravest = gravestFirst.find((part) => undo !== null && undo[part] > 0);
  return undo === null || gravest === undefined ? null : words[gravest](undo[gravest]);
}

function copyHeadline(
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
