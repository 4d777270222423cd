import { folderChain } from "@/model/folder-chain.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { PlanChoice } from "@/model/plan.ts";

/** The chosen part of the source's tree, as a file manager would copy it. */
export interface KeptTree {
  /** Folders from below the base down to `folderId`: what has to be there in the target; empty for the base itself. */
  readonly wayTo: (folderId: FolderId | null) => readonly Folder[];
}

/**
 * What was chosen by itself (folders whole, pages singly) lies next to each other in the target: the base is the deepest folder
 * that holds all of it, and the way from there down to each page is rebuilt.
 */
export function keepTree({ pages, folders: chosen }: PlanChoice, folders: readonly Folder[]): KeptTree {
  const pathTo = createPaths(folders);
  const whole = new Set(chosen.map(({ id }) => id));
  const isIn = (path: readonly Folder[]) => path.some(({ id }) => whole.has(id));
  const places = new Set<FolderId | null>();
  for (const { parentId } of chosen) if (!isIn(pathTo(parentId))) places.add(parentId);
  for (const { folderId } of pages) if (!isIn(pathTo(folderId))) places.add(folderId);
  const depth = sharedDepth([...places].map(pathTo));
  return { wayTo: (folderId) => pathTo(folderId).slice(depth) };
}

/** Paths from the root down, each found once: thousands of pages lie in few folders. */
function createPaths(folders: readonly Folder[]): (folderId: FolderId | null) => readonly Folder[] {
  const paths = new Map<FolderId | null, readonly Folder[]>();
  return (folderId) => {
    const path = paths.get(folderId) ?? folderChain(folders, folderId).toReversed();
    paths.set(folderId, path);
    return path;
  };
}

/** How many folders, counted from the root, all paths have in common. */
function sharedDepth(paths: readonly (readonly Folder[])[]): number {
  const [first, ...others] = paths;
  if (first === undefined) return 0;
  const parting = first.findIndex(({ id }, depth) => others.some((path) => path[depth]?.id !== id));
  return parting === -1 ? first.length : parting;
}
