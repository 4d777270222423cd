import type { RunFigures } from "@/bindings/use-run-view.ts";
import type { Messages } from "@/i18n/messages.ts";
import type { RunPhase } from "@/model/run.ts";

/** What of the figures there is to tell. */
type Work = Pick<RunFigures, "states" | "lookedFor" | "foldersLeft">;

/** What the run is doing at this moment, in one sentence. */
export function tellNow(phase: RunPhase, figures: Work, run: Messages["run"]): string {
  return phase.at === "working" ? tellWork(figures, run.many.now) : tellPhase(phase, run.phases);
}

/** Why it does not simply work, in a few words. */
export function tellPhase(
  phase: Exclude<RunPhase, { readonly at: "working" }>,
  phases: Messages["run"]["phases"],
): string {
  switch (phase.at) {
    case "paused":
      return phases.paused[phase.why.what].title;
    case "held":
      return phases.held[phase.why].title;
    case "pausing":
    case "stopping":
    case "offline":
      return phases[phase.at].title;
  }
}

/** Of all that goes on at once, what takes longest or is least expected. */
function tellWork({ states, lookedFor, foldersLeft }: Work, now: Messages["run"]["many"]["now"]): string {
  if (states.copying > 0) return now.copying(states.copying);
  if (lookedFor > 0) return now.looking(lookedFor);
  if (states.held > 0) return now.limit;
  if (states.copied + states.finishing > 0) return now.finishing;
  if (foldersLeft > 0) return now.folders(foldersLeft);
  return states.checking > 0 ? now.checking : now.ready;
}
