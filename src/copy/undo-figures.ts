import type { RunErrand, RunState } from "@/model/run.ts";
import type { UndoState } from "@/model/undo.ts";

type StartedRun = Exclude<RunState, { readonly at: "idle" }>;

/** How far taking copies back, or bringing them back, has come. */
export interface UndoFigures {
  readonly errand: Exclude<RunErrand, "copying">;
  /** Keys of the rows that were asked for, as far as this tab has seen it, in the order of the plan. */
  readonly keys: readonly string[];
  readonly total: number;
  /** Of these, in the trash, or back out of it. */
  readonly done: number;
  /** Of these, neither: changed by somebody, kept, or not brought back. */
  readonly notDone: number;
  readonly left: number;
  /** Whole percent of what is over; 100 only when nothing is left. */
  readonly percent: number;
}

/**
 * Makes a function that counts the piece of work that is going on; rows that an earlier one has dealt with are none of it. After a
 * reload it counts what is still left.
 */
export function createUndoCounter(): (state: StartedRun) => UndoFigures | null {
  let errand: RunErrand = "copying";
  let asked = new Set<string>();
  return (state) => {
    if (state.at === "finished" || state.errand !== errand) asked = new Set();
    errand = state.errand;
    if (errand === "copying") return null;
    const rows = state.undo.entries();
    for (const [key, undo] of rows) if (isLeft(undo)) asked.add(key);
    const ofErrand = rows.filter(([key]) => asked.has(key));
    const left = ofErrand.filter(([, undo]) => isLeft(undo)).length;
    const done = ofErrand.filter(([, undo]) => undo !== null && successes.has(undo.at)).length;
    const total = ofErrand.length;
    return {
      errand,
      keys: ofErrand.map(([key]) => key),
      total,
      done,
      notDone: total - done - left,
      left,
      percent: total === 0 ? 100 : Math.floor((100 * (total - left)) / total),
    };
  };
}

const isLeft = (undo: UndoState | null): boolean =>
  undo?.at === "asked" || undo?.at === "sent" || undo?.at === "restore-asked";

const successes: ReadonlySet<UndoState["at"]> = new Set(["trashed", "gone", "restored"]);
