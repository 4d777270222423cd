import type { PlanChange } from "@/model/plan-change.ts";
import type { CopyPlan, PlannedFolder } from "@/model/plan.ts";

import type { RowPair } from "./compare-rows.ts";

/** Folders that the run makes now and did not have to, or the other way round, or otherwise than before. */
export function compareFolders(
  saved: CopyPlan,
  fresh: CopyPlan,
  pairs: readonly RowPair[],
): readonly PlanChange[] {
  const before = new Map(saved.folders.map((folder) => [folder.key, folder]));
  const now = new Map(fresh.folders.map((folder) => [folder.key, folder]));
  const there = findThere(pairs);
  const filled = new Set(fresh.copies.map(({ target }) => target.newFolder));
  const changes: PlanChange[] = [];
  for (const folder of fresh.folders) {
    const old = before.get(folder.key);
    if (old === undefined) changes.push({ what: "other-folder", folder, change: "made-now" });
    else if (differs(old, folder) || (!filled.has(folder.key) && isNewlyImpossible(old, folder)))
      changes.push({ what: "other-folder", folder, change: "other" });
  }
  for (const folder of saved.folders) {
    if (now.has(folder.key)) continue;
    const change = there.has(folder.key) ? "there-now" : "not-made";
    changes.push({ what: "other-folder", folder, change });
  }
  return changes;
}

const differs = (one: PlannedFolder, other: PlannedFolder): boolean =>
  one.title !== other.title ||
  one.code !== other.code ||
  one.active !== other.active ||
  one.parent?.id !== other.parent?.id ||
  one.parentKey !== other.parentKey;

/** Of a folder into which nothing is copied no row can say so. */
const isNewlyImpossible = (one: PlannedFolder, other: PlannedFolder): boolean =>
  one.obstacle === null && other.obstacle !== null;

/** Keys of planned folders instead of which the rows now go to one that is there. */
function findThere(pairs: readonly RowPair[]): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(({ saved, fresh }) =>
      saved.target.newFolder !== null && fresh.target.newFolder === null && fresh.target.folder !== null
        ? [saved.target.newFolder]
        : [],
    ),
  );
}
