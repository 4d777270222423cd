import type { Messages } from "@/i18n/messages.ts";

/** Minutes and seconds as a clock shows them, e.g. `9:05`. */
export function tellClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** How long it will take, in steps that grow with it: nobody can tell an hour to the minute, and it must not flicker. */
export function tellTimeLeft(ms: number, many: Messages["run"]["many"]): string {
  const minutes = ms / 60_000;
  if (minutes < 1) return many.underAMinute;
  if (minutes <= 10) return many.minutes(Math.round(minutes));
  if (minutes <= 60) return many.minutes(inSteps(minutes, 5));
  if (minutes <= 170) return many.minutes(inSteps(minutes, 15));
  return many.hours(Math.round(minutes / 60));
}

/** Copies a minute, rounded as coarsely as they can be guessed. */
export function tellRate(perMinute: number, many: Messages["run"]["many"]): string {
  if (perMinute < 1) return many.underOnePerMinute;
  return many.perMinute(perMinute < 20 ? Math.round(perMinute) : inSteps(perMinute, 5));
}

const inSteps = (value: number, step: number): number => Math.round(value / step) * step;
