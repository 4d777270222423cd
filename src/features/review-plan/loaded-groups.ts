import type { PlannedCopy } from "@/model/plan.ts";

import type { ReviewGroup } from "./review-rows.ts";

/** A group as far as it is handed to the list. */
export interface LoadedGroup {
  readonly group: ReviewGroup;
  readonly copies: readonly PlannedCopy[];
}

export interface LoadedGroups {
  readonly groups: readonly LoadedGroup[];
  readonly hasMore: boolean;
}

/**
 * The first `limit` rows of the list, headings of groups included; a closed group is its heading only. The list builds
 * something for every row that it is given, in sight or not, so that 200,000 of them come bit by bit.
 */
export function loadGroups(
  groups: readonly ReviewGroup[],
  closed: ReadonlySet<string>,
  limit: number,
): LoadedGroups {
  const loaded: LoadedGroup[] = [];
  let left = limit;
  for (const group of groups) {
    if (left <= 0) return { groups: loaded, hasMore: true };
    left -= 1;
    const isClosed = closed.has(group.place.key);
    const copies = isClosed ? [] : group.copies.slice(0, left);
    loaded.push({ group, copies });
    left -= copies.length;
    if (!isClosed && copies.length < group.copies.length) return { groups: loaded, hasMore: true };
  }
  return { groups: loaded, hasMore: false };
}
