import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { findSite, loadPage } from "./find.ts";
import { makeCodeUnique } from "./page-code.ts";
import { canPublishAfterCopy, publishPage } from "./publication.ts";
import { can } from "./rights.ts";

/** `landing.landing.move` (contract D9): the folder is checked against the old site. */
export function movePage(context: MethodContext, lid: number, toSiteId: number, toFolderId: number): true {
  const page = loadPage(context, lid);
  const siteId = toSiteId === 0 ? page.siteId : toSiteId;
  const site = findSite(context, siteId);
  if (site === null || site.deleted || !can(context, siteId, "edit")) {
    throw new PortalError("ACCESS_DENIED", "The site you specified was not found or access was denied.");
  }
  if (!can(context, page.siteId, "delete")) {
    throw new PortalError("DELETE_ACCESS_DENIED", "You don't have permission to delete current page");
  }
  if (toFolderId !== 0 && context.state.folders.get(toFolderId)?.siteId !== page.siteId) {
    throw new PortalError("FOLDER_NOT_FOUND", "Folder was not found.");
  }
  if (toFolderId !== 0 && siteId !== page.siteId)
    throw new PortalError("FOLDER_NOT_FOUND", "Folder was not found.");
  const wasActive = page.active;
  page.active = false;
  page.siteId = siteId;
  page.folderId = toFolderId === 0 ? null : toFolderId;
  makeCodeUnique(context, page);
  if (wasActive && canPublishAfterCopy(context, page)) publishPage(context, page.id);
  return true;
}
