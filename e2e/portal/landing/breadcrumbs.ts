import type { MethodContext } from "../core/method.ts";
import type { FolderRow, PageRow } from "../state/entities.ts";
import { folderChain, foldersOfSite } from "./find.ts";

/** A folder above a page as the hit knows it: whether it was active may be old news. */
interface Crumb {
  readonly id: number;
  readonly active: boolean;
}

/** Folders of a site as first seen in this hit, so that later commands of a batch work with old knowledge (contract A11). */
function seenFolders({ state, hit }: MethodContext, siteId: number) {
  const seen =
    hit.breadcrumbs.get(siteId) ??
    new Map(foldersOfSite(state, siteId).map(({ id, parentId, active }) => [id, { parentId, active }]));
  hit.breadcrumbs.set(siteId, seen);
  return seen;
}

/** The folders above a page, nearest first; one that was made later in the same hit is unknown and ends the chain. */
export function crumbsOf(context: MethodContext, page: PageRow): readonly Crumb[] {
  const chain: Crumb[] = [];
  if (page.folderId === null) return chain;
  const seen = seenFolders(context, page.siteId);
  let id: number | null = page.folderId;
  while (id !== null && !chain.some((link) => link.id === id)) {
    const folder = seen.get(id);
    if (folder === undefined) break;
    chain.push({ id, active: folder.active });
    id = folder.parentId;
  }
  return chain;
}

/** The same as rows, for an address: where nothing was seen yet in this hit, the folders as they are. */
export function folderRowsOf(context: MethodContext, page: PageRow): readonly FolderRow[] {
  const { state, hit } = context;
  if (!hit.breadcrumbs.has(page.siteId)) return folderChain(state, page.folderId);
  return crumbsOf(context, page).flatMap(({ id }) => state.folders.get(id) ?? []);
}
