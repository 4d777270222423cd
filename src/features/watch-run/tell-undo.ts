import type { UndoFigures } from "@/bindings/use-run-view.ts";
import type { Messages } from "@/i18n/messages.ts";
import type { RunPhase } from "@/model/run.ts";

import { tellPhase } from "./tell-now.ts";

/** What taking back, or bringing back, is doing at this moment, in one sentence. */
export function tellUndo(
  phase: RunPhase,
  { errand, left }: Pick<UndoFigures, "errand" | "left">,
  { run, undo }: Pick<Messages, "run" | "undo">,
): string {
  if (phase.at !== "working") return tellPhase(phase, run.phases);
  return left > 0 ? undo.watch.now[errand](left) : undo.watch.folders[errand];
}
