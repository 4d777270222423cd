import type { Figures } from "./row-counts.ts";

/** How far a run was at one moment. */
export interface Sample {
  /** Unix ms. */
  readonly at: number;
  /** Rows that took the portal's time and have ended; a refused or skipped one says nothing about the speed. */
  readonly worked: number;
  readonly left: number;
}

/** How fast the run has been of late, and how long it will take if it goes on like that. */
export interface Estimate {
  readonly perMinute: number;
  readonly msLeft: number;
}

const sampleEveryMs = 10_000;
/** The portal's window of running time (contract A9), so that its limit and the wait for it are both a part of the speed. */
const windowMs = 600_000;
/** Before that the first few rows, which go alone, would say how long thousands take. */
const leastSpanMs = 30_000;
const leastWorked = 3;

export const noSamples: readonly Sample[] = [];

export function sampleOf({ groups, done, left }: Figures, at: number): Sample {
  return { at, worked: done + groups.failed + groups.unsettled, left };
}

/** The samples of the last minutes, with another one if it is time for it. Rows that are done anew begin a new count. */
export function afterSample(samples: readonly Sample[], next: Sample): readonly Sample[] {
  const last = samples.at(-1);
  if (last === undefined || next.worked < last.worked) return [next];
  if (next.at - last.at < sampleEveryMs) return samples;
  return [...samples.filter(({ at }) => next.at - at <= windowMs), next];
}

/** `null` while there is too little to go by. It changes with a new sample only, so that what is shown does not jump. */
export function estimate(samples: readonly Sample[]): Estimate | null {
  const [first] = samples;
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return null;
  const worked = last.worked - first.worked;
  const span = last.at - first.at;
  if (span < leastSpanMs || worked < leastWorked) return null;
  return { perMinute: (worked / span) * 60_000, msLeft: (last.left * span) / worked };
}
