import { assertNever } from "@/lib/assert-never.ts";
import { sortDifferences } from "@/model/announced.ts";
import { foldersInUse } from "@/model/folders-in-use.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { ReportPlace } from "@/model/report.ts";
import type { CopyState, FolderState, RunState } from "@/model/run.ts";

import { buildReport } from "./report.ts";

export type StartedRun = Exclude<RunState, { readonly at: "idle" }>;

/** Where a row stands as far as counting is concerned; each is in exactly one group, so that the counts add up to all rows. */
export type RowGroup =
  | "waiting"
  | "in-flight"
  /** The portal has made it; it is read back together with others. */
  | "to-check"
  /** Copied, with nothing to say that the review had not said. */
  | "done"
  | "with-remarks"
  | "failed"
  | "refused"
  /** It is there and could not be checked, it may be there, or the user has to say which page it is. */
  | "unsettled"
  /** Still waiting when the run was stopped. */
  | "skipped"
  /** In the review; not a part of what the run has to do. */
  | "taken-out";

type GroupCounts = Readonly<Record<RowGroup, number>>;

/** How far a run, or what of it goes to one place, has come. */
export interface Figures {
  readonly groups: GroupCounts;
  /** Rows that the run has to do: all but those taken out. */
  readonly total: number;
  /** Of these, copied, whether read back by now or not. */
  readonly done: number;
  /** Failed or refused. */
  readonly failed: number;
  /** Waiting or in flight. */
  readonly left: number;
  /** Whole percent of what is copied or has ended otherwise; 100 only when nothing is left or to be checked. */
  readonly percent: number;
}

/** A row of the plan with where it goes; the same object for as long as the plan is the same. */
export interface RunRow {
  readonly key: string;
  readonly copy: PlannedCopy;
  readonly place: ReportPlace;
}

export interface RunFigures {
  readonly overall: Figures;
  /** In the order of the plan; the same list for as long as the plan is the same, as are the rows. */
  readonly places: readonly ReportPlace[];
  /** By key of the place. */
  readonly placeFigures: ReadonlyMap<string, Figures>;
  /** In the order of the plan. */
  readonly rows: readonly RunRow[];
  /** Group of each row, in the order of `rows`. */
  readonly groups: readonly RowGroup[];
  /** How many rows are in each state. */
  readonly states: Readonly<Record<CopyState["at"], number>>;
  /** Rows whose answer got lost, and which are being looked for. */
  readonly lookedFor: number;
  /** Folders that are still to be made. */
  readonly foldersLeft: number;
}

/** The group of a row. */
export function groupOf(copy: Pick<PlannedCopy, "warnings">, state: CopyState): RowGroup {
  switch (state.at) {
    case "waiting":
    case "failed":
    case "refused":
      return state.at;
    case "checking":
    case "copying":
    case "held":
    case "unsure":
      return "in-flight";
    case "copied":
    case "finishing":
      return "to-check";
    case "unverified":
    case "unknown":
    case "ambiguous":
      return "unsettled";
    case "skipped":
      return state.why === "taken-out" ? "taken-out" : "skipped";
    case "done":
      return sortDifferences(copy, state.differences).unannounced.length === 0 ? "done" : "with-remarks";
    default:
      return assertNever(state);
  }
}

/** What depends on the plan alone. */
interface Outline {
  readonly plan: CopyPlan;
  readonly places: readonly ReportPlace[];
  readonly rows: readonly RunRow[];
  /** Keys of the folders that are made for rows or for themselves. */
  readonly folderKeys: readonly string[];
}

/** Makes a function that counts a run in one pass; what depends on the plan alone it works out once for each plan. */
export function createFigureCounter(): (state: StartedRun) => RunFigures {
  let outline: Outline | null = null;
  return (state) => {
    if (outline?.plan !== state.plan) outline = outlineRun(state);
    return countFigures(state, outline);
  };
}

/** The places are those of the report, whatever its rows say at this moment. */
function outlineRun(state: StartedRun): Outline {
  const { places } = buildReport(state);
  const placeOf = new Map<string, ReportPlace>();
  for (const place of places) {
    for (const { key } of place.rows) placeOf.set(key, place);
  }
  const rows = state.plan.copies.flatMap((copy) => {
    const place = placeOf.get(copy.key);
    return place === undefined ? [] : [{ key: copy.key, copy, place }];
  });
  const folders = foldersInUse(state.plan.folders, state.plan.copies);
  return { plan: state.plan, places, rows, folderKeys: folders.map(({ key }) => key) };
}

const waiting: CopyState = { at: "waiting" };

const isUnmade = (folder: FolderState | undefined): boolean =>
  folder?.at === "waiting" || folder?.at === "making";

function countFigures(state: StartedRun, { places, rows, folderKeys }: Outline): RunFigures {
  const overall = noGroups();
  const byPlace = new Map(places.map((place) => [place.key, noGroups()]));
  const states = noStates();
  let lookedFor = 0;
  const groups = rows.map(({ key, copy, place }): RowGroup => {
    const copyState = state.copies.get(key) ?? waiting;
    const group = groupOf(copy, copyState);
    overall[group] += 1;
    const ofPlace = byPlace.get(place.key);
    if (ofPlace !== undefined) ofPlace[group] += 1;
    states[copyState.at] += 1;
    if (isLookedFor(copyState)) lookedFor += 1;
    return group;
  });
  return {
    overall: sumUp(overall),
    places,
    placeFigures: new Map([...byPlace].map(([key, counts]) => [key, sumUp(counts)])),
    rows,
    groups,
    states,
    lookedFor,
    foldersLeft: folderKeys.filter((key) => isUnmade(state.folders.get(key))).length,
  };
}

const isLookedFor = (state: CopyState): boolean =>
  state.at === "unsure" || (state.at === "held" && state.why === "portal-may-still-work");

/** What follows from the counts. */
function sumUp(groups: GroupCounts): Figures {
  const left = groups.waiting + groups["in-flight"];
  const toCheck = groups["to-check"];
  const done = groups.done + groups["with-remarks"] + toCheck;
  const failed = groups.failed + groups.refused;
  const ended = done + failed + groups.unsettled + groups.skipped;
  const total = ended + left;
  return {
    groups,
    total,
    done,
    failed,
    left,
    percent: total === 0 ? 100 : Math.min(toCheck > 0 ? 99 : 100, Math.floor((100 * ended) / total)),
  };
}

const noGroups = (): Record<RowGroup, number> => ({
  waiting: 0,
  "in-flight": 0,
  "to-check": 0,
  done: 0,
  "with-remarks": 0,
  failed: 0,
  refused: 0,
  unsettled: 0,
  skipped: 0,
  "taken-out": 0,
});

const noStates = (): Record<CopyState["at"], number> => ({
  waiting: 0,
  checking: 0,
  copying: 0,
  held: 0,
  unsure: 0,
  copied: 0,
  finishing: 0,
  done: 0,
  unverified: 0,
  unknown: 0,
  ambiguous: 0,
  skipped: 0,
  refused: 0,
  failed: 0,
});
