import type { Messages } from "@/i18n/messages.ts";
import { tell } from "@/i18n/tell.ts";
import { failureTable } from "@/model/failure-table.ts";
import { isAsPlanned, openSteps, remarksOf, stepsOf, type RunAround } from "@/model/later-remarks.ts";
import type { LaterState } from "@/model/later.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";
import type { Tone } from "@/ui/tone.tsx";

export interface RowWords {
  /** `null` while it waits for its turn, or nothing is to be done. */
  readonly tone: Tone | null;
  readonly state: string;
  /** Why it was not copied. */
  readonly reason: string | null;
}

type TimelessState = Exclude<CopyState, { readonly at: "held" }>;

/** Of a row, what its words depend on besides where the copying of it stands. */
export interface RowContext {
  readonly copy: PlannedCopy;
  readonly later: LaterState;
  readonly run: RunAround;
}

/** Where a row stands, in words; a hold is counted down and told elsewhere. */
export function tellRow(row: RowContext, state: TimelessState, messages: Messages): RowWords {
  const { states } = messages.run.many;
  switch (state.at) {
    case "waiting":
      return { tone: null, state: states.waiting, reason: null };
    case "skipped":
      return {
        tone: null,
        state: state.why === "taken-out" ? states.takenOut : states.skipped,
        reason: null,
      };
    case "done":
      return tellDone(row, state, states);
    case "unverified":
    case "unknown":
    case "ambiguous":
      return { tone: "warning", state: states[state.at], reason: null };
    case "refused":
      return { tone: "danger", state: states.refused, reason: tell(messages.obstacles, state.obstacle) };
    case "failed": {
      const { sentence } = messages.failures[failureTable[state.failure.row].text];
      return { tone: "danger", state: states.failed, reason: sentence };
    }
    case "checking":
    case "copying":
    case "unsure":
    case "copied":
    case "finishing":
      return { tone: "info", state: states[state.at], reason: null };
  }
}

function tellDone(
  { copy, later, run }: RowContext,
  { differences }: Extract<CopyState, { readonly at: "done" }>,
  states: Messages["run"]["many"]["states"],
): RowWords {
  const open = openSteps(later, stepsOf(copy, run.plan));
  if (open.settings || open.links) return { tone: "info", state: states.toAdapt, reason: null };
  return isAsPlanned(remarksOf(copy, differences, later, run))
    ? { tone: "success", state: states.done, reason: null }
    : { tone: "warning", state: states.withRemarks, reason: null };
}
