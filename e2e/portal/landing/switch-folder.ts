import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import type { FolderRow } from "../state/entities.ts";
import { folderDenied, withSubfolders } from "./edit-folder.ts";
import { findSite, folderChain, pagesOfSite } from "./find.ts";
import { areaPages } from "./list-pages.ts";
import { mayPublish } from "./publication.ts";
import { can } from "./rights.ts";
import { isProtectedHomePage } from "./trash-page.ts";

/** The folder, if its site is seen and the user may do it. */
function requireFolder(
  context: MethodContext,
  id: number,
  may: (context: MethodContext, siteId: number) => boolean,
): FolderRow {
  const folder = context.state.folders.get(id);
  if (folder === undefined || findSite(context, folder.siteId) === null || !may(context, folder.siteId)) {
    throw folderDenied();
  }
  return folder;
}

/**
 * `publicationFolder` and `unPublicFolder`: switches the folder and all its ancestors. A trashed one that would have to change
 * refuses when it is met, and those nearer to the folder stay changed (contract D11).
 */
export function publishFolder(context: MethodContext, folderId: number, mark: boolean): true {
  const folder = requireFolder(context, folderId, mayPublish);
  for (const link of folderChain(context.state, folder.id)) {
    if (link.active === mark) continue;
    if (link.deleted) throw folderDenied();
    link.active = mark;
  }
  return true;
}

/**
 * `markFolderDelete` and `markFolderUnDelete`: pages of the folder and of all below go along, subfolder rows themselves are
 * not marked; restoring brings back every trashed page of the tree, unpublished (contract D11).
 */
export function trashFolder(context: MethodContext, folderId: number, mark: boolean): true {
  const { state } = context;
  const folder = requireFolder(context, folderId, (_context, siteId) => can(context, siteId, "delete"));
  const below = new Set(withSubfolders(state, folder).map(({ id }) => id));
  const pages = pagesOfSite(state, folder.siteId).filter(
    (page) => page.folderId !== null && below.has(page.folderId) && page.deleted !== mark,
  );
  const areas = areaPages(state);
  if (mark && pages.some(({ id }) => areas.has(id))) {
    throw new PortalError("FOLDER_CONTAINS_AREAS", "The folder contains template areas");
  }
  folder.deleted = mark;
  folder.dateModify = state.now();
  for (const page of pages) {
    // The home page refuses without an error and stays live in the trashed folder.
    if (mark && isProtectedHomePage(state, page)) continue;
    page.deleted = mark;
    page.active = false;
  }
  return true;
}
