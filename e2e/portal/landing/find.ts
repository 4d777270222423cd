import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import type { FolderRow, PageRow, SiteRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { can } from "./rights.ts";
import { scopeTypes } from "./scope-types.ts";

/**
 * The site, if the scope sees it. A site keeps the visibility it had when it was first looked at in this hit, also after
 * the scope changed (contract D4.9 f).
 */
export function findSite({ state, hit }: MethodContext, id: number): SiteRow | null {
  const site = state.sites.get(id);
  if (site === undefined) return null;
  const visible = hit.siteVisible.get(id) ?? scopeTypes(hit).includes(site.type);
  hit.siteVisible.set(id, visible);
  return visible ? site : null;
}

/** Folders from `folderId` up to the root, nearest first; ends where a parent is missing. */
export function folderChain(state: PortalState, folderId: number | null): readonly FolderRow[] {
  const chain: FolderRow[] = [];
  let folder = folderId === null ? undefined : state.folders.get(folderId);
  while (folder !== undefined && !chain.includes(folder)) {
    chain.push(folder);
    folder = folder.parentId === null ? undefined : state.folders.get(folder.parentId);
  }
  return chain;
}

export const isInTrashedFolder = (state: PortalState, folderId: number | null): boolean =>
  folderChain(state, folderId).some(({ deleted }) => deleted);

export const landingNotExist = (): PortalError =>
  new PortalError("LANDING_NOT_EXIST", "Landing was not found");

/**
 * Loads a page the way a landing object is loaded: visible in the scope, readable, not below a trashed folder, and, while
 * the hit's "check deleted" is on, neither trashed itself nor in a trashed site (contract D4.1, step 2).
 */
export function loadPage(context: MethodContext, id: number): PageRow {
  const page = context.state.pages.get(id);
  if (page === undefined) throw landingNotExist();
  const site = findSite(context, page.siteId);
  if (site === null || !can(context, site.id, "read")) throw landingNotExist();
  if (isInTrashedFolder(context.state, page.folderId)) throw landingNotExist();
  if (context.hit.checkDeleted && (page.deleted || site.deleted)) throw landingNotExist();
  return page;
}

export function pagesOfSite(state: PortalState, siteId: number): readonly PageRow[] {
  return [...state.pages.values()].filter((page) => page.siteId === siteId);
}

export function foldersOfSite(state: PortalState, siteId: number): readonly FolderRow[] {
  return [...state.folders.values()].filter((folder) => folder.siteId === siteId);
}
