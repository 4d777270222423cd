import type { Page } from "@/model/page.ts";

import type { CompareTitles } from "./build-tree.ts";
import type { PortalDates } from "./portal-dates.ts";

/** `date`: changed last comes first; `id`: in the order in which they were made. */
export type PageOrder = "title" | "date" | "address" | "id";

export const pageOrders: readonly PageOrder[] = ["title", "date", "address", "id"];

/** Pages that are equal in it stand in the order of their ids; without readable dates `date` is that order alone. */
export function comparePages(
  order: PageOrder,
  compare: CompareTitles,
  dates: PortalDates,
): (a: Page, b: Page) => number {
  const changed = ({ modifiedText }: Page) =>
    dates.readable ? (dates.seconds.get(modifiedText) ?? -Infinity) : 0;
  const by: Readonly<Record<PageOrder, (a: Page, b: Page) => number>> = {
    title: (a, b) => compare(a.title, b.title),
    date: (a, b) => (changed(a) === changed(b) ? 0 : changed(b) - changed(a)),
    address: (a, b) => compare(a.code, b.code),
    id: () => 0,
  };
  return (a, b) => by[order](a, b) || a.id - b.id;
}
