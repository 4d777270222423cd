import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import type { PageRow } from "../state/entities.ts";
import { findSite, pagesOfSite } from "./find.ts";
import { areaPages } from "./list-pages.ts";
import { can } from "./rights.ts";

/** The page, if the scope sees its site. */
export function pageInScope(context: MethodContext, id: number): PageRow | null {
  const page = context.state.pages.get(id);
  return page !== undefined && findSite(context, page.siteId) !== null ? page : null;
}

/**
 * `markDelete` and `markUnDelete` (contract D7): the id comes back whether such a page exists or not. The checks do not find a
 * page of another scope, so that it goes to the trash unchecked (contract D4.9 g).
 */
export function trashPage(context: MethodContext, id: number, mark: boolean): number {
  const { state } = context;
  const page = state.pages.get(id);
  if (page === undefined) return id;
  if (pageInScope(context, id) !== null) {
    if (mark) checkTrash(context, page);
    if (!can(context, page.siteId, "delete"))
      throw new PortalError("ACCESS_DENIED", "Page delete access was denied.");
  }
  page.deleted = mark;
  page.active = false;
  page.dateModify = state.now();
  const folder = page.folderId === null ? undefined : state.folders.get(page.folderId);
  if (mark && folder?.indexId === page.id) folder.indexId = null;
  return id;
}

function checkTrash({ state }: MethodContext, page: PageRow): void {
  if (areaPages(state).has(page.id))
    throw new PortalError("UNABLE_DELETE_INCLUDE", "Template area cannot be deleted");
  if (isProtectedHomePage(state, page)) {
    throw new PortalError(
      "CANT_DELETE_MAIN",
      "Cannot delete the page chosen as main page in the site settings",
    );
  }
}

export function isProtectedHomePage(state: MethodContext["state"], page: PageRow): boolean {
  const live = pagesOfSite(state, page.siteId).filter(({ deleted }) => !deleted);
  return state.sites.get(page.siteId)?.landingIdIndex === page.id && live.length >= 2;
}
