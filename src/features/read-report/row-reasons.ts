import type { Messages } from "@/i18n/messages.ts";
import { tell } from "@/i18n/tell.ts";
import type { Difference } from "@/model/copy-outcome.ts";
import { failureTable } from "@/model/failure-table.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { ReportRow } from "@/model/report.ts";

/** One thing to know about a row, and what to do about it where there is something. */
export interface Reason {
  readonly text: string;
  readonly advice: string | null;
}

/** Why a row is not, or not only, a copy as planned; empty where it is. */
export function reasonsOf(row: ReportRow, messages: Messages): readonly Reason[] {
  return [...mainReasons(row, messages), ...whatWasLeft(row, messages)];
}

function mainReasons(row: ReportRow, messages: Messages): readonly Reason[] {
  const { report, obstacles, whatToDo } = messages;
  const { state } = row;
  switch (state.at) {
    case "done":
      return row.differences.unannounced.flatMap((difference) => reasonsOfDifference(difference, messages));
    case "failed":
      return [
        failureReason(state.failure, messages),
        ...(state.lookedFor ? [{ text: report.noCopyFound, advice: null }] : []),
      ];
    case "refused":
      return [{ text: tell(obstacles, state.obstacle), advice: tell(whatToDo, state.obstacle) }];
    case "unverified":
      return [report.unverified, failureReason(state.failure, messages)];
    case "unknown":
      return [report.unknownOutcome, failureReason(state.failure, messages)];
    case "ambiguous":
      return [report.ambiguous];
    case "skipped":
      return [state.why === "stopped" ? report.skipped : { text: report.takenOut, advice: null }];
    case "waiting":
    case "checking":
    case "copying":
    case "held":
    case "unsure":
    case "copied":
    case "finishing":
      return [{ text: report.unfinished, advice: null }];
  }
}

function reasonsOfDifference(difference: Difference, messages: Messages): readonly Reason[] {
  const failure = "failure" in difference ? difference.failure : null;
  return [
    { text: tell(messages.differences, difference), advice: null },
    ...(failure === null ? [] : [failureReason(failure, messages)]),
  ];
}

function failureReason(failure: PortalFailure, { failures }: Messages): Reason {
  const { sentence, advice } = failures[failureTable[failure.row].text];
  return { text: sentence, advice };
}

/** Traces on the portal that somebody may have to clear away. */
function whatWasLeft({ state }: ReportRow, { report }: Messages): readonly Reason[] {
  const orphan = state.at === "failed" ? state.orphan : null;
  const isInTheWay = orphan !== null && orphan.fate.at !== "trashed" && orphan.fate.at !== "in-use";
  const sourceLeft = "sourceLeftRestored" in state && state.sourceLeftRestored;
  return [
    ...(isInTheWay ? [{ text: report.orphan.remark, advice: null }] : []),
    ...(sourceLeft ? [{ text: report.sourceLeftRestored, advice: null }] : []),
  ];
}
