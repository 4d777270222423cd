import type { RunPhase } from "@/model/run.ts";

/** What a screen reader user knows of the run. */
export interface Heard {
  readonly phase: string;
  /** Whole tenths that have ended. */
  readonly tenths: number;
  /** When it was last spoken of, Unix ms. */
  readonly at: number;
}

const longestSilenceMs = 60_000;
/** A shorter break is over before it has been read out. */
const shortestHoldMs = 10_000;

/** What there is to hear of the run at this moment. */
export function hear(phase: RunPhase, percent: number, at: number): Heard {
  return { phase: namePhase(phase, at), tenths: Math.floor(percent / 10), at };
}

function namePhase(phase: RunPhase, now: number): string {
  if (phase.at === "paused") return `paused ${phase.why.what}`;
  if (phase.at === "held") return phase.until - now < shortestHoldMs ? "working" : `held ${phase.why}`;
  return phase.at;
}

/** Whether it is time to speak: of another phase at once, of the progress every 10 percent or every minute. */
export function findDue(heard: Heard, now: Heard): "phase" | "progress" | null {
  if (heard.phase !== now.phase) return "phase";
  if (heard.tenths === now.tenths && now.at - heard.at < longestSilenceMs) return null;
  return "progress";
}
