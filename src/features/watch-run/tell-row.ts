import type { Messages } from "@/i18n/messages.ts";
import { tell } from "@/i18n/tell.ts";
import { sortDifferences } from "@/model/announced.ts";
import { failureTable } from "@/model/failure-table.ts";
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

/** Where a row stands, in words; a hold is counted down and told elsewhere. */
export function tellRow(
  copy: Pick<PlannedCopy, "warnings">,
  state: TimelessState,
  messages: Messages,
): RowWords {
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
      return sortDifferences(copy, state.differences).unannounced.length === 0
        ? { tone: "success", state: states.done, reason: null }
        : { tone: "warning", state: states.withRemarks, reason: null };
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
