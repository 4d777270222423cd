import { foldersInUse } from "@/model/folders-in-use.ts";
import { openSteps, stepsOf } from "@/model/later-remarks.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { ReportPlace } from "@/model/report.ts";
import type { CopyState, FolderState, RunState } from "@/model/run.ts";

import { nothingLater } from "./reduce-later.ts";
import { buildReport } from "./report.ts";
import { addRow, groupOf, noCounts, sumUp, workOf, type Figures, type RowGroup } from "./row-counts.ts";
import { createUndoCounter, type UndoFigures } from "./undo-figures.ts";

export type StartedRun = Exclude<RunState, { readonly at: "idle" }>;

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
  /** Copies that are there, by the later step that they still wait for. */
  readonly stepsLeft: { readonly settings: number; readonly links: number };
  /** What is taken back or brought back; `null` while the run is at work for its copies. */
  readonly undo: UndoFigures | null;
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
  const countUndo = createUndoCounter();
  let outline: Outline | null = null;
  return (state) => {
    if (outline?.plan !== state.plan) outline = outlineRun(state);
    return { ...countFigures(state, outline), undo: countUndo(state) };
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

function countFigures(
  state: StartedRun,
  { plan, places, rows, folderKeys }: Outline,
): Omit<RunFigures, "undo"> {
  const overall = noCounts();
  const byPlace = new Map(places.map((place) => [place.key, noCounts()]));
  const states = noStates();
  const stepsLeft = { settings: 0, links: 0 };
  let lookedFor = 0;
  const groups = rows.map(({ key, copy, place }): RowGroup => {
    const copyState = state.copies.get(key) ?? waiting;
    const later = state.later.get(key) ?? nothingLater;
    const group = groupOf(copy, copyState, later, state);
    const steps = stepsOf(copy, plan);
    const open = openSteps(later, steps);
    const work = workOf(group, steps, open);
    addRow(overall, group, work);
    const ofPlace = byPlace.get(place.key);
    if (ofPlace !== undefined) addRow(ofPlace, group, work);
    states[copyState.at] += 1;
    if (isLookedFor(copyState)) lookedFor += 1;
    if (group === "to-adapt" && open.settings) stepsLeft.settings += 1;
    if (group === "to-adapt" && open.links) stepsLeft.links += 1;
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
    stepsLeft,
  };
}

const isLookedFor = (state: CopyState): boolean =>
  state.at === "unsure" || (state.at === "held" && state.why === "portal-may-still-work");

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
