import { sortDifferences, type SortedDifferences } from "@/model/announced.ts";
import { foldersInUse } from "@/model/folders-in-use.ts";
import type { CopyPlan, CopyTarget, PlannedCopy, PlannedFolder } from "@/model/plan.ts";
import type {
  FolderTotals,
  Outcome,
  ReportFolder,
  ReportPlace,
  ReportRow,
  RunReport,
} from "@/model/report.ts";
import type { CopyState, RunState } from "@/model/run.ts";

type StartedRun = Exclude<RunState, { readonly at: "idle" }>;

/** What became of a run that has begun: a row for every copy of its plan, by place, and totals that add up. */
export function buildReport(state: StartedRun): RunReport {
  const { plan, startedAt, finishedAt, stopped } = state;
  const rows = plan.copies.map((copy) => rowOf(copy, state.copies.get(copy.key) ?? { at: "waiting" }));
  const folders = reportFolders(state);
  return {
    rows,
    places: groupByPlace(rows, plan),
    totals: countOutcomes(rows),
    folders,
    folderTotals: countFolders(folders),
    startedAt,
    finishedAt,
    stopped,
  };
}

const noDifferences: SortedDifferences = { announced: [], unannounced: [] };

function rowOf(copy: PlannedCopy, state: CopyState): ReportRow {
  const differences = state.at === "done" ? sortDifferences(copy, state.differences) : noDifferences;
  const outcome = outcomeOf(state, differences);
  const failure = "failure" in state ? state.failure : null;
  const obstacle = state.at === "refused" ? state.obstacle : null;
  return {
    key: copy.key,
    copy,
    state,
    outcome,
    pageId: pageIdOf(state),
    found: state.at === "done" ? state.found : null,
    differences,
    failure,
    obstacle,
    reasonCode: failure?.code ?? obstacle?.what ?? differences.unannounced[0]?.what ?? null,
  };
}

function outcomeOf(state: CopyState, { unannounced }: SortedDifferences): Outcome {
  switch (state.at) {
    case "done":
      return unannounced.length === 0 ? "as-planned" : "with-remarks";
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
    unfinished: count("unfinished"),
  };
}

/** Those that are needed, and what has been begun with others before rows were left out. */
function reportFolders({ plan, folders }: StartedRun): readonly ReportFolder[] {
  const inUse = new Set(foldersInUse(plan.folders, plan.copies));
  return plan.folders
    .map((folder) => ({ folder, state: folders.get(folder.key) ?? ({ at: "waiting" } as const) }))
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

function groupByPlace(rows: readonly ReportRow[], plan: CopyPlan): readonly ReportPlace[] {
  const planned = new Map(plan.folders.map((folder) => [folder.key, folder]));
  const places = new Map<string, ReportPlace & { readonly rows: ReportRow[] }>();
  for (const row of rows) {
    const { target } = row.copy;
    const key = placeKey(target);
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, { key, site: target.site, folders: titlesOf(target, planned), rows: [row] });
    } else place.rows.push(row);
  }
  return [...places.values()];
}

function placeKey({ site, folder, newFolder }: CopyTarget): string {
  if (newFolder !== null) return `${site.id} new ${newFolder}`;
  return folder === null ? `${site.id} root` : `${site.id} folder ${folder.id}`;
}

/** A planned folder knows the planned ones around it; of a folder that is there only its own title is in the plan. */
function titlesOf(target: CopyTarget, planned: ReadonlyMap<string, PlannedFolder>): readonly string[] {
  const titles: string[] = [];
  let outermost = target.folder;
  let key = target.newFolder;
  while (key !== null && titles.length < planned.size) {
    const folder = planned.get(key);
    if (folder === undefined) break;
    titles.unshift(folder.title);
    outermost = folder.parent;
    key = folder.parentKey;
  }
  return outermost === null ? titles : [outermost.title, ...titles];
}
