import type { CopyTarget, PlannedCopy } from "@/model/plan.ts";
import type { Outcome, ReportPlace, ReportRow } from "@/model/report.ts";
import { matchesText } from "@/tree/filter-tree.ts";

/** `null` shows every outcome. */
export interface RowFilter {
  readonly outcome: Outcome | null;
  readonly text: string;
}

/** Places with those of their rows that match; a place whose own name matches keeps all that have the outcome. */
export function filterPlaces(
  places: readonly ReportPlace[],
  { outcome, text }: RowFilter,
): readonly ReportPlace[] {
  if (outcome === null && text.trim() === "") return places;
  return places.flatMap((place): readonly ReportPlace[] => {
    const isNamed = [place.site.title, ...place.folders].some((title) =>
      matchesText({ id: place.site.id, title, code: place.site.code }, text),
    );
    const rows = place.rows.filter(
      (row) => (outcome === null || row.outcome === outcome) && (isNamed || isNamedRow(row, text)),
    );
    return rows.length === 0 ? [] : [{ ...place, rows }];
  });
}

function isNamedRow({ copy, found, pageId }: ReportRow, text: string): boolean {
  if (matchesText(copy.source, text)) return true;
  if (found !== null) return matchesText({ ...found, id: found.pageId }, text);
  return pageId !== null && String(pageId) === text.trim();
}

/**
 * Whether a row may be sent anew. Where a copy may be there already, looking comes first, and a row that the user took out
 * stays out.
 */
export const isRetryable = ({ outcome }: ReportRow): boolean =>
  outcome === "failed" || outcome === "refused" || outcome === "skipped";

/** Whether looking once more may settle it. */
export const canLookAgain = ({ outcome }: ReportRow): boolean =>
  outcome === "unknown" || outcome === "unverified";

/**
 * The copy as it is to be sent anew, perhaps to another place. What stood in its way may be gone by now: that is checked
 * again right before it is sent, so the plan's word does not count.
 */
export const sendAnew = (copy: PlannedCopy, target: CopyTarget = copy.target): PlannedCopy => ({
  ...copy,
  target,
  obstacle: null,
});
