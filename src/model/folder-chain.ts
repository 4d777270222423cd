import type { FolderId } from "./ids.ts";
import type { Folder } from "./page.ts";

/** Folders from `folderId` up to the root, nearest first; ends where a parent is not in the list. */
export function folderChain(folders: readonly Folder[], folderId: FolderId | null): readonly Folder[] {
  const byId = indexFolders(folders);
  const chain: Folder[] = [];
  let folder = folderId === null ? undefined : byId.get(folderId);
  // A parent is not validated by the portal, so a chain may run in a circle (contract D11).
  while (folder !== undefined && !chain.includes(folder)) {
    chain.push(folder);
    folder = folder.parentId === null ? undefined : byId.get(folder.parentId);
  }
  return chain;
}

const indexes = new WeakMap<readonly Folder[], ReadonlyMap<FolderId, Folder>>();

/** Folders by id; kept for each list, since every page of a site asks for its chain. */
function indexFolders(folders: readonly Folder[]): ReadonlyMap<FolderId, Folder> {
  const known = indexes.get(folders);
  if (known !== undefined) return known;
  const index = new Map(folders.map((folder) => [folder.id, folder]));
  indexes.set(folders, index);
  return index;
}
