import type { RunFigures } from "@/bindings/use-run-view.ts";
import type { Messages } from "@/i18n/messages.ts";
import type { RunPhase } from "@/model/run.ts";

/** What of the figures there is to tell. */
type Work = Pick<RunFigures, "states" | "lookedFor" | "foldersLeft" | "stepsLeft">;

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
function tellWork(
  { states, lookedFor, foldersLeft, stepsLeft }: Work,
  now: Messages["run"]["many"]["now"],
): string {
  if (states.copying > 0) return now.copying(states.copying);
  if (lookedFor > 0) return now.looking(lookedFor);
  if (states.held > 0) return now.limit;
  if (states.copied + states.finishing > 0) return now.finishing;
  if (foldersLeft > 0) return now.folders(foldersLeft);
  if (states.checking > 0) return now.checking;
  // What waits comes before the later steps of what is there.
  if (states.waiting > 0) return now.ready;
  if (stepsLeft.settings > 0) return now.settings(stepsLeft.settings);
  return stepsLeft.links > 0 ? now.links(stepsLeft.links) : now.ready;
}
