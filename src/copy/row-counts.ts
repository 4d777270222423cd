import { assertNever } from "@/lib/assert-never.ts";
import {
  isAsPlanned,
  openSteps,
  remarksOf,
  stepsOf,
  type LaterSteps,
  type RunAround,
} from "@/model/later-remarks.ts";
import type { LaterState } from "@/model/later.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";

/** Where a row stands as far as counting is concerned; each is in exactly one group, so that the counts add up to all rows. */
export type RowGroup =
  | "waiting"
  | "in-flight"
  /** The portal has made it; it is read back together with others. */
  | "to-check"
  /** Copied and read back; its new name, or its links, come when all copies are there. */
  | "to-adapt"
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
  /** Of these, copied, whether read back and adapted by now or not. */
  readonly done: number;
  /** Failed or refused. */
  readonly failed: number;
  /** Waiting or in flight. */
  readonly left: number;
  /** Whole percent of the work, later steps included; 100 only when nothing is left, to be checked or to be adapted. */
  readonly percent: number;
}

/** The group of a row. */
export function groupOf(copy: PlannedCopy, state: CopyState, later: LaterState, run: RunAround): RowGroup {
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
    case "done": {
      const open = openSteps(later, stepsOf(copy, run.plan));
      if (open.settings || open.links) return "to-adapt";
      return isAsPlanned(remarksOf(copy, state.differences, later, run)) ? "done" : "with-remarks";
    }
    default:
      return assertNever(state);
  }
}

/** Counts of a run, or of what of it goes to one place, while its rows are gone through. */
export interface Counts {
  readonly groups: Record<RowGroup, number>;
  /** In copies: one for each row, and a part of one for each later step. */
  work: number;
  workDone: number;
}

export function addRow(
  counts: Counts,
  group: RowGroup,
  { all, done }: { readonly all: number; readonly done: number },
): void {
  counts.groups[group] += 1;
  if (group === "taken-out") return;
  counts.work += all;
  counts.workDone += done;
}

/** How much of a copy's time a later step takes, roughly: names are given forty at a time, links one block at a time. */
const stepWeights = { settings: 0.1, links: 0.4 } as const;

const weigh = ({ settings, links }: LaterSteps): number =>
  (settings ? stepWeights.settings : 0) + (links ? stepWeights.links : 0);

/** How much there is to do for a row, and how much of it is over. A row without a copy has no later steps. */
export function workOf(
  group: RowGroup,
  steps: LaterSteps,
  open: LaterSteps,
): { readonly all: number; readonly done: number } {
  const all = 1 + weigh(steps);
  if (group === "waiting" || group === "in-flight") return { all, done: 0 };
  return { all, done: group === "to-check" || group === "to-adapt" ? all - weigh(open) : all };
}

/** What follows from the counts. */
export function sumUp({ groups, work, workDone }: Counts): Figures {
  const left = groups.waiting + groups["in-flight"];
  const isOver = left + groups["to-check"] + groups["to-adapt"] === 0;
  const done = groups.done + groups["with-remarks"] + groups["to-check"] + groups["to-adapt"];
  const failed = groups.failed + groups.refused;
  return {
    groups,
    total: done + failed + groups.unsettled + groups.skipped + left,
    done,
    failed,
    left,
    percent: isOver ? 100 : Math.min(99, Math.floor((100 * workDone) / work)),
  };
}

export const noCounts = (): Counts => ({ groups: noGroups(), work: 0, workDone: 0 });

const noGroups = (): Record<RowGroup, number> => ({
  waiting: 0,
  "in-flight": 0,
  "to-check": 0,
  "to-adapt": 0,
  done: 0,
  "with-remarks": 0,
  failed: 0,
  refused: 0,
  unsettled: 0,
  skipped: 0,
  "taken-out": 0,
});
