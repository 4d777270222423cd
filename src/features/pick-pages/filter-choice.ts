import type { FolderId } from "@/model/ids.ts";
import { noFilter, type PageFilter, type PageStatus } from "@/tree/page-filter.ts";
import type { PageOrder } from "@/tree/page-order.ts";
import {
  readIsoDay,
  secondsOfDay,
  startOfDay,
  type CalendarDay,
  type PortalDates,
} from "@/tree/portal-dates.ts";

/** How far back the last change may lie: any time, so many days, or since the day in `day`. */
export type ChangedWithin = "any" | "7" | "30" | "90" | "day";

/** What stands in the fields of the filter. */
export interface FilterChoice {
  readonly text: string;
  readonly statuses: ReadonlySet<PageStatus>;
  readonly folderId: FolderId | null;
  readonly within: ChangedWithin;
  /** As the day field has it; counts for `within: "day"` only. */
  readonly day: string;
  readonly order: PageOrder;
}

export const unfiltered: FilterChoice = {
  text: "",
  statuses: noFilter.statuses,
  folderId: null,
  within: "any",
  day: "",
  order: "title",
};

/** How many kinds of conditions are set beside the search. */
export const countConditions = ({ statuses, folderId, within }: FilterChoice): number =>
  [statuses.size > 0, folderId !== null, within !== "any"].filter(Boolean).length;

/** `today` by the user's clock; where the dates cannot be read nothing is left out for them. */
export function filterOf(choice: FilterChoice, dates: PortalDates, today: CalendarDay): PageFilter {
  const { text, statuses, folderId } = choice;
  return { text, statuses, folderId, changedSince: dates.readable ? changedSince(choice, today) : null };
}

function changedSince({ within, day }: FilterChoice, today: CalendarDay): number | null {
  if (within === "any") return null;
  if (within !== "day") return startOfDay(today) - Number(within) * secondsOfDay;
  const since = readIsoDay(day);
  return since === null ? null : startOfDay(since);
}

/** The calendar day of a moment where the user is. */
export const dayOf = (moment: Date): CalendarDay => ({
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
});
