import type { Messages } from "@/i18n/messages.ts";
import { tell } from "@/i18n/tell.ts";
import type { Difference } from "@/model/copy-outcome.ts";
import type { LaterRemark } from "@/model/later-remarks.ts";
import type { ReportRow } from "@/model/report.ts";

import { failureReason, type Reason } from "./reason.ts";
import { undoReasons } from "./undo/undo-reasons.ts";

/** Why a row is not, or not only, a copy as planned; empty where it is. */
export function reasonsOf(row: ReportRow, messages: Messages): readonly Reason[] {
  const undo = undoReasons(row.undo, messages);
  // Of a copy that is not there any more nothing else matters.
  if (row.outcome === "undone") return undo;
  return [
    ...undo,
    ...mainReasons(row, messages),
    ...row.laterRemarks.flatMap((remark) => reasonsOfRemark(remark, messages)),
    ...whatWasLeft(row, messages),
  ];
}

/** What a later step of a copy did not bring, and what to do about it. */
export function reasonsOfRemark(remark: LaterRemark, messages: Messages): readonly Reason[] {
  const { later } = messages;
  const failure = "failure" in remark ? remark.failure : null;
  return [
    { text: tell(later.remarks, remark), advice: adviceFor(remark, later.advice) },
    ...(failure === null ? [] : [failureReason(failure, messages)]),
  ];
}

function adviceFor({ what }: LaterRemark, advice: Messages["later"]["advice"]): string | null {
  switch (what) {
    case "other-title":
    case "other-address":
      return advice.address;
    case "settings-open":
    case "links-open":
      return advice.open;
    case "links-failed":
    case "links-unreachable":
      return advice.links;
    case "anchors-lost":
      return advice.anchors;
    case "settings-failed":
    case "not-published-again":
    case "links-not-public":
      return null;
  }
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
