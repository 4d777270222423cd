import { folderChain } from "@/model/folder-chain.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";

/** What the tree of live pages does not show. */
export interface Trash {
  /** Trashed pages in folders that are not trashed: these can be copied (contract D4.6). */
  readonly pages: readonly Page[];
  /** Pages in folders that are trashed, or lie below a trashed one; the portal refuses to copy these. */
  readonly inTrashedFolders: readonly Page[];
  /** Live pages whose folder is not in the list, or hangs below one that is not: in no tree of the portal either. */
  readonly lost: readonly Page[];
}

type Place = "live" | "trashed" | "lost";

/** Needs the folders and pages of a site with those in the trash. Pages stay in the order given. */
export function sortTrash(folders: readonly Folder[], pages: readonly Page[]): Trash {
  const places = new Map<FolderId | null, Place>([[null, "live"]]);
  const placeOf = ({ folderId }: Page): Place => {
    const known = places.get(folderId) ?? findPlace(folders, folderId);
    places.set(folderId, known);
    return known;
  };
  return {
    pages: pages.filter((page) => page.trashed && placeOf(page) !== "trashed"),
    inTrashedFolders: pages.filter((page) => placeOf(page) === "trashed"),
    lost: pages.filter((page) => !page.trashed && placeOf(page) === "lost"),
  };
}

function findPlace(folders: readonly Folder[], folderId: FolderId | null): Place {
  const chain = folderChain(folders, folderId);
  if (chain.some(({ trashed }) => trashed)) return "trashed";
  return chain.at(-1)?.parentId === null ? "live" : "lost";
}
