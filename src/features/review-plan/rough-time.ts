import type { RoughTime, TimeUnit } from "@/i18n/sections/review.ts";

/** Between which times something will probably take, in ms. */
export interface TimeRange {
  readonly lowMs: number;
  readonly highMs: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A range in numbers that a person would say: whole minutes up to two hours, then half hours; rounded outwards. */
export function roughTimeOf({ lowMs, highMs }: TimeRange): RoughTime {
  if (highMs <= minuteMs) return { at: "seconds" };
  if (highMs <= 2 * hourMs)
    return between("minutes", Math.floor(lowMs / minuteMs), Math.ceil(highMs / minuteMs));
  return between("hours", Math.floor((2 * lowMs) / hourMs) / 2, Math.ceil((2 * highMs) / hourMs) / 2);
}

function between(unit: TimeUnit, low: number, high: number): RoughTime {
  if (low <= 0) return { at: "within", unit, high };
  return low >= high ? { at: "about", unit, high } : { at: "between", unit, low, high };
}
