import type { CopyPlan, PlannedCopy, PlannedFolder } from "@/model/plan.ts";

import { isMade } from "./names/final-names.ts";

/**
 * What becomes of the folders once all rows are copied: their index pages, and those that stay inactive since nothing is
 * published in them, even for a moment (contract D5, D11).
 */
export function lookAfterwards(
  folders: readonly PlannedFolder[],
  copies: readonly PlannedCopy[],
): Pick<CopyPlan, "folders" | "copies"> {
  if (folders.length === 0) return { folders, copies };
  const indexCopies = findIndexCopies(folders, copies);
  const inactive = findInactive(folders, copies);
  return {
    folders: folders.map((folder) => ({ ...folder, indexCopy: indexCopies.get(folder.key) ?? null })),
    copies: copies.map((copy) =>
      copy.target.newFolder !== null && inactive.has(copy.target.newFolder) && !publishes(copy)
        ? { ...copy, warnings: [...copy.warnings, { what: "new-folder-is-inactive" }] }
        : copy,
    ),
  };
}

/** Also for the moment in which the portal publishes what shall be a draft: the folders stay switched on. */
const publishes = ({ expected, warnings }: PlannedCopy): boolean =>
  expected.published || warnings.some(({ what }) => what === "live-for-a-moment");

function findIndexCopies(
  folders: readonly PlannedFolder[],
  copies: readonly PlannedCopy[],
): ReadonlyMap<string, string> {
  const wanted = new Map(folders.map(({ key, source }) => [key, source?.indexPageId ?? null]));
  const found = new Map<string, string>();
  for (const copy of copies) {
    const folderKey = copy.target.newFolder;
    if (folderKey !== null && wanted.get(folderKey) === copy.source.id && isMade(copy)) {
      found.set(folderKey, copy.key);
    }
  }
  return found;
}

/** Folders that are inactive in the end, or lie in one that the run makes and that is. */
function findInactive(
  folders: readonly PlannedFolder[],
  copies: readonly PlannedCopy[],
): ReadonlySet<string> {
  const parents = new Map(folders.map(({ key, parentKey }) => [key, parentKey]));
  const switchedOn = new Set<string>();
  for (const copy of copies) {
    if (!isMade(copy) || !publishes(copy)) continue;
    let key = copy.target.newFolder;
    while (key !== null && !switchedOn.has(key)) {
      switchedOn.add(key);
      key = parents.get(key) ?? null;
    }
  }
  const inactive = new Set<string>();
  for (const { key, parentKey, active } of folders) {
    const isOff = !active && !switchedOn.has(key);
    if (isOff || (parentKey !== null && inactive.has(parentKey))) inactive.add(key);
  }
  return inactive;
}
