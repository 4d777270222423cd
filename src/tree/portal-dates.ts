/** Why the dates of a site cannot be used. */
type UnreadableDates = "ambiguous" | "unknown-format";

/** The portal's dates of one site, read all together. */
export type PortalDates =
  /** By the portal's text: seconds since 1970 in the portal's own time, only to be compared with each other. */
  | { readonly readable: true; readonly seconds: ReadonlyMap<string, number> }
  | { readonly readable: false; readonly why: UnreadableDates };

/** A day of the calendar; `month` counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Order = "day-first" | "month-first";

/** The three numbers as written, and the time of day in seconds. */
interface Written {
  readonly text: string;
  readonly parts: readonly [number, number, number];
  readonly isYearFirst: boolean;
  readonly separator: string;
  readonly time: number;
}

const shape =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[\s,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?)?$/i;

/**
 * Reads dates in the portal's own format, which it does not tell (contract D1): dots mean day, month, year, and a year in front is
 * followed by month and day. Whether `04/05/2026` is in April or in May is decided by all texts together, by those with a
 * part above 12; where there are none, or they contradict each other, nothing is read at all. Empty texts are passed over.
 */
export function readPortalDates(texts: readonly string[]): PortalDates {
  const written: Written[] = [];
  for (const text of new Set(texts)) {
    if (text.trim() === "") continue;
    const one = takeApart(text);
    if (one === null) return { readable: false, why: "unknown-format" };
    written.push(one);
  }
  const order = inferOrder(written);
  if (order === null) return { readable: false, why: "ambiguous" };
  const seconds = new Map<string, number>();
  for (const one of written) {
    const day = dayOf(one, order);
    if (!isInCalendar(day)) return { readable: false, why: "unknown-format" };
    seconds.set(one.text, startOfDay(day) + one.time);
  }
  return { readable: true, seconds };
}

function takeApart(text: string): Written | null {
  const [, first = "", separator = "", second = "", third = "", ...time] = shape.exec(text.trim()) ?? [];
  const isYearFirst = first.length === 4 && third.length <= 2;
  const isYearLast = first.length <= 2 && third.length === 4;
  const seconds = timeOf(time);
  if ((!isYearFirst && !isYearLast) || seconds === null) return null;
  return {
    text,
    parts: [Number(first), Number(second), Number(third)],
    isYearFirst,
    separator,
    time: seconds,
  };
}

/** Seconds since midnight; `null` for a time that no clock shows. */
function timeOf([hourText, minuteText, secondText, half]: readonly (string | undefined)[]): number | null {
  const minutes = Number(minuteText ?? 0);
  const seconds = Number(secondText ?? 0);
  const written = Number(hourText ?? 0);
  if (minutes > 59 || seconds > 59 || written > (half === undefined ? 23 : 12)) return null;
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hours * 3600 + minutes * 60 + seconds;
}

/** `null`: the texts leave it open, or contradict each other. */
function inferOrder(written: readonly Written[]): Order | null {
  const open = written.filter(({ isYearFirst, separator }) => !isYearFirst && separator !== ".");
  if (open.length === 0) return "day-first";
  const dayIsFirst = open.some(({ parts }) => parts[0] > 12);
  const monthIsFirst = open.some(({ parts }) => parts[1] > 12);
  if (dayIsFirst === monthIsFirst) return null;
  return dayIsFirst ? "day-first" : "month-first";
}

function dayOf(
  { parts: [first, second, third], isYearFirst, separator }: Written,
  order: Order,
): CalendarDay {
  if (isYearFirst) return { year: first, month: second, day: third };
  return separator === "." || order === "day-first"
    ? { year: third, month: second, day: first }
    : { year: third, month: first, day: second };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isInCalendar({ year, month, day }: CalendarDay): boolean {
  const length = (monthLengths[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
  return year > 0 && day >= 1 && day <= length;
}

/** Seconds since 1970 at the beginning of a day, on the scale of `PortalDates`. */
export function startOfDay({ year, month, day }: CalendarDay): number {
  const before = monthLengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (daysBeforeYear(year) - daysBeforeYear(1970) + before + leapDay + day - 1) * secondsOfDay;
}

export const secondsOfDay = 86_400;

function daysBeforeYear(year: number): number {
  const years = year - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

/** `2026-03-09`, as a date field gives it; `null` for anything else. */
export function readIsoDay(text: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const read = { year: Number(year ?? 0), month: Number(month ?? 0), day: Number(day ?? 0) };
  return isInCalendar(read) ? read : null;
}
