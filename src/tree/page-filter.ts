import type { FolderId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";

import type { PortalDates } from "./portal-dates.ts";

/** As visitors see a page. */
export type PageStatus = "published" | "draft" | "unpublished-edits";

export const pageStatuses: readonly PageStatus[] = ["published", "draft", "unpublished-edits"];

/** What a page must be like to be shown; every condition that is there must hold. */
export interface PageFilter {
  /** As in `matchesText`; empty for any. */
  readonly text: string;
  /** Empty for any. */
  readonly statuses: ReadonlySet<PageStatus>;
  /** Only what lies in it, however deep; `null` for everywhere. */
  readonly folderId: FolderId | null;
  /** On the scale of `PortalDates`; `null` for any. Pages of which no date is known are not found then. */
  readonly changedSince: number | null;
}

export const noFilter: PageFilter = { text: "", statuses: new Set(), folderId: null, changedSince: null };

export const isFiltering = ({ text, ...filter }: PageFilter): boolean =>
  text.trim() !== "" || hasConditions(filter) || filter.folderId !== null;

/** What only pages can fulfil. */
export const hasConditions = ({ statuses, changedSince }: Omit<PageFilter, "text">): boolean =>
  statuses.size > 0 || changedSince !== null;

/** `null` in the trash, where visitors see nothing. */
function statusOf(page: Page): PageStatus | null {
  if (page.trashed) return null;
  if (!page.published) return "draft";
  return page.draftDiffers ? "unpublished-edits" : "published";
}

/** What a page itself must be like; where it lies and the text are left to `filterTree`. */
export function conditionsOf(
  { statuses, changedSince }: PageFilter,
  dates: PortalDates,
): (page: Page) => boolean {
  const isNewEnough = (page: Page) => {
    if (changedSince === null || !dates.readable) return true;
    const changed = dates.seconds.get(page.modifiedText);
    return changed !== undefined && changed >= changedSince;
  };
  return (page) => {
    const status = statusOf(page);
    return (statuses.size === 0 || (status !== null && statuses.has(status))) && isNewEnough(page);
  };
}
