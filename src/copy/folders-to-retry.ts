import type { PlannedCopy, PlannedFolder } from "@/model/plan.ts";

/**
 * Keys of the folders that are tried once more together with these rows: those that could not be made, from where the rows go up
 * to the root.
 */
export function foldersToRetry(
  folders: readonly PlannedFolder[],
  rows: readonly PlannedCopy[],
  isFailed: (folderKey: string) => boolean,
): ReadonlySet<string> {
  const parents = new Map(folders.map(({ key, parentKey }) => [key, parentKey]));
  const keys = new Set<string>();
  for (const { target } of rows) {
    for (let key = target.newFolder; key !== null && isFailed(key); key = parents.get(key) ?? null)
      keys.add(key);
  }
  return keys;
}
