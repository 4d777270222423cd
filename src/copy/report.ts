import type { SortedDifferences } from "@/model/announced.ts";
import { foldersInUse } from "@/model/folders-in-use.ts";
import { isAsPlanned, remarksOf, type CopyRemarks } from "@/model/later-remarks.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { FolderTotals, Outcome, ReportFolder, ReportRow, RunReport } from "@/model/report.ts";
import type { CopyState, RunState } from "@/model/run.ts";
import type { UndoState } from "@/model/undo.ts";

import { nothingLater } from "./reduce-later.ts";
import { isTakenBack } from "./reduce-undo.ts";
import { groupByPlace } from "./report-places.ts";
import { countLater, countUndo } from "./report-totals.ts";

type StartedRun = Exclude<RunState, { readonly at: "idle" }>;

/** What became of a run that has begun: a row for every copy of its plan, by place, and totals that add up. */
export function buildReport(state: StartedRun): RunReport {
  const { plan, startedAt, finishedAt, stopped } = state;
  const rows = plan.copies.map((copy) => rowOf(copy, state));
  const folders = reportFolders(state);
  return {
    rows,
    places: groupByPlace(rows, plan),
    totals: countOutcomes(rows),
    folders,
    folderTotals: countFolders(folders),
    later: countLater(rows, plan),
    switchOffs: [...state.switchOffs].map(([key, switchOff]) => ({ key, state: switchOff })),
    undo: countUndo(rows),
    startedAt,
    finishedAt,
    stopped,
  };
}

const noDifferences: SortedDifferences = { announced: [], unannounced: [] };
const noRemarks: CopyRemarks = { differences: noDifferences, later: [] };

function rowOf(copy: PlannedCopy, run: StartedRun): ReportRow {
  const { key } = copy;
  const state = run.copies.get(key) ?? { at: "waiting" };
  const later = run.later.get(key) ?? nothingLater;
  const undo = run.undo.get(key) ?? null;
  const remarks = state.at === "done" ? remarksOf(copy, state.differences, later, run) : noRemarks;
  const failure = "failure" in state ? state.failure : null;
  const obstacle = state.at === "refused" ? state.obstacle : null;
  return {
    key,
    copy,
    state,
    outcome: outcomeOf(state, remarks, undo),
    pageId: pageIdOf(state),
    found: state.at === "done" ? state.found : null,
    differences: remarks.differences,
    later,
    laterRemarks: remarks.later,
    undo,
    failure,
    obstacle,
    reasonCode: failure?.code ?? obstacle?.what ?? firstRemark(remarks),
  };
}

/** The portal's code where it has refused a later step. */
function firstRemark({ differences, later }: CopyRemarks): string | null {
  const [difference] = differences.unannounced;
  const [remark] = later;
  if (difference !== undefined || remark === undefined) return difference?.what ?? null;
  return "failure" in remark ? (remark.failure?.code ?? remark.what) : remark.what;
}

function outcomeOf(state: CopyState, remarks: CopyRemarks, undo: UndoState | null): Outcome {
  if (isTakenBack(undo)) return "undone";
  switch (state.at) {
    case "done":
      return isAsPlanned(remarks) && !leavesAQuestion(undo) ? "as-planned" : "with-remarks";
    case "skipped":
      return state.why === "taken-out" ? "taken-out" : "skipped";
    case "failed":
    case "refused":
    case "unverified":
    case "unknown":
    case "ambiguous":
      return state.at;
    case "waiting":
    case "checking":
    case "copying":
    case "held":
    case "unsure":
    case "copied":
    case "finishing":
      return "unfinished";
  }
}

/** It was to be taken back and was not, or it is back without being public again. */
const leavesAQuestion = (undo: UndoState | null): boolean =>
  undo?.at === "changed" ||
  undo?.at === "kept" ||
  undo?.at === "asked" ||
  undo?.at === "sent" ||
  (undo?.at === "restored" && undo.notPublished !== null);

function pageIdOf(state: CopyState): ReportRow["pageId"] {
  if (state.at === "done") return state.found.pageId;
  return "pageId" in state ? state.pageId : null;
}

function countOutcomes(rows: readonly ReportRow[]): RunReport["totals"] {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const count = (outcome: Outcome) => counts.get(outcome) ?? 0;
  return {
    "as-planned": count("as-planned"),
    "with-remarks": count("with-remarks"),
    failed: count("failed"),
    refused: count("refused"),
    skipped: count("skipped"),
    "taken-out": count("taken-out"),
    unverified: count("unverified"),
    unknown: count("unknown"),
    ambiguous: count("ambiguous"),
    undone: count("undone"),
    unfinished: count("unfinished"),
  };
}

/** Those that are needed, and what has been begun with others before rows were left out. */
function reportFolders({ plan, folders, undoFolders }: StartedRun): readonly ReportFolder[] {
  const inUse = new Set(foldersInUse(plan.folders, plan.copies));
  return plan.folders
    .map((folder) => ({
      folder,
      state: folders.get(folder.key) ?? ({ at: "waiting" } as const),
      undo: undoFolders.get(folder.key) ?? null,
    }))
    .filter(({ folder, state }) => inUse.has(folder) || state.at !== "waiting");
}

function countFolders(folders: readonly ReportFolder[]): FolderTotals {
  const count = (holds: (state: ReportFolder["state"]) => boolean) =>
    folders.filter(({ state }) => holds(state)).length;
  return {
    made: count((state) => state.at === "made" && !state.adopted),
    used: count((state) => state.at === "made" && state.adopted),
    failed: count((state) => state.at === "failed"),
    unfinished: count((state) => state.at === "waiting" || state.at === "making"),
  };
}
