import type { PlannedCopy, PlannedFolder } from "./plan.ts";

/**
 * The planned folders that are needed, in their order: those that a wanted row goes to or below, and those for which the plan holds
 * no row at all, since they were chosen for themselves. One whose rows are all taken out, or cannot be copied, is not made.
 */
export function foldersInUse(
  folders: readonly PlannedFolder[],
  copies: readonly PlannedCopy[],
  isWanted: (copy: PlannedCopy) => boolean = willBeMade,
): readonly PlannedFolder[] {
  if (folders.length === 0) return folders;
  const withRows = createMarks(folders);
  const withWanted = createMarks(folders);
  for (const copy of copies) {
    withRows.mark(copy.target.newFolder);
    if (isWanted(copy)) withWanted.mark(copy.target.newFolder);
  }
  return folders.filter(({ key }) => withWanted.has(key) || !withRows.has(key));
}

const willBeMade = ({ obstacle, takenOut }: PlannedCopy): boolean => obstacle === null && !takenOut;

/** Marks a folder and all that it lies in. */
function createMarks(folders: readonly PlannedFolder[]) {
  const parents = new Map(folders.map(({ key, parentKey }) => [key, parentKey]));
  const marked = new Set<string>();
  return {
    has: (key: string) => marked.has(key),
    mark: (from: string | null) => {
      for (let key = from; key !== null && !marked.has(key); key = parents.get(key) ?? null) marked.add(key);
    },
  };
}
