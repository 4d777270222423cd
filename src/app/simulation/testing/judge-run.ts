import { isTakenBack } from "@/copy/reduce-undo.ts";
import { buildReport } from "@/copy/report.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";

import { judgeFolders } from "./judge-folders.ts";
import { judgeLater } from "./judge-later.ts";
import { judgeRow } from "./judge-row.ts";
import { judgeSwitchOffs } from "./judge-switch-off.ts";
import { judgeTrash } from "./judge-trash.ts";
import { judgeUndo } from "./judge-undo.ts";
import { lost, madePages, misreported, type FinishedRun, type Mistake } from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";
import { readUndoJournal } from "./undo-journal.ts";

/** Why nobody works on the run any more. */
export type Rest = "finished" | "paused" | "killed" | "broken" | "stuck";

export interface Verdict {
  /** Pages that the run's requests have made. */
  readonly copies: number;
  readonly mistakes: readonly Mistake[];
  /** Pages made once too often, which the report names. */
  readonly namedTwice: number;
  readonly limitErrors: number;
}

export interface Evidence {
  readonly world: SimulatedWorld;
  readonly plan: CopyPlan;
  readonly state: RunState;
  readonly rest: Rest;
  readonly bug: unknown;
  readonly limitErrors: number;
  /** Pages of rows that were done anew: they were judged before that. */
  readonly judged: ReadonlySet<number>;
  /** What was wrong at that time. */
  readonly earlier: readonly Mistake[];
}

/** Judges the report of a run that is over. */
export function judgeRun(evidence: Evidence): Verdict {
  const { world, state, rest, bug, limitErrors } = evidence;
  const made = madePages(world);
  const copies = [...made.values()].reduce((sum, ids) => sum + ids.length, 0);
  if (rest !== "finished" || state.at !== "finished") {
    const what = `the run is ${rest}, ${state.at}: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`;
    return { copies, mistakes: [{ kind: "lost", key: null, what }], namedTwice: 0, limitErrors };
  }
  const rows = evidence.plan.copies.map((planned) => judgeRow({ ...evidence, state }, planned, made));
  return {
    copies,
    mistakes: [
      ...evidence.earlier,
      ...rows.flatMap(({ mistakes }) => mistakes),
      ...[...(made.get("nobody") ?? [])].map((id) => lost(null, `page ${id} belongs to no row`)),
      ...judgeFolders(world, state),
      ...judgeSources(world, state),
      ...judgeAsked(world, state),
    ],
    namedTwice: rows.reduce((sum, row) => sum + row.namedTwice, 0),
    limitErrors,
  };
}

/** What is done to the copies once they are there, and what is asked for then, as far as it has come. */
export function judgeAsked(world: SimulatedWorld, state: FinishedRun): readonly Mistake[] {
  const journal = readUndoJournal(world);
  return [
    ...state.plan.copies.flatMap((planned) => judgeLater(world, { state, journal }, planned)),
    ...judgeUndo(world, state, journal),
    ...judgeTrash(world, state, journal),
    ...judgeSwitchOffs(world, state),
    ...judgeTotals(state),
  ];
}

/** A page taken out of the trash for its copy goes back, or the report says that it did not. */
function judgeSources(
  { local, atStart, byHand }: SimulatedWorld,
  { plan, copies }: FinishedRun,
): readonly Mistake[] {
  return [...atStart.pages.values()].flatMap((before): readonly Mistake[] => {
    const now = local.state.pages.get(before.id);
    if (now === undefined || byHand.earlier.has(before.id) || now.deleted === before.deleted) return [];
    const isSaid = plan.copies.some(({ key, source }) => {
      const copy = copies.get(key);
      if (source.id !== before.id || copy === undefined) return false;
      return copy.at === "done"
        ? copy.differences.some(({ what }) => what === "source-left-restored")
        : "sourceLeftRestored" in copy && copy.sourceLeftRestored;
    });
    const what = `source ${before.id} is ${now.deleted ? "in" : "out of"} the trash`;
    return isSaid && !now.deleted ? [] : [misreported(null, what)];
  });
}

function judgeTotals(state: FinishedRun): readonly Mistake[] {
  const { totals, rows, folders, folderTotals, undo } = buildReport(state);
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((whole, count) => whole + count, 0);
  const asked = state.undo.values().filter((row) => row !== null);
  const isAway = (key: string) => isTakenBack(state.undo.get(key) ?? null);
  const done = state.copies.entries().filter(([key, { at }]) => at === "done" && !isAway(key)).length;
  const addsUp =
    sum(totals) === state.plan.copies.length &&
    rows.length === state.plan.copies.length &&
    totals["as-planned"] + totals["with-remarks"] === done &&
    totals.undone === asked.filter(isTakenBack).length &&
    sum({ ...undo }) === asked.length &&
    sum({ ...folderTotals }) === folders.length;
  return addsUp ? [] : [misreported(null, "the totals do not add up")];
}
