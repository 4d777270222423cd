import type { FolderRow, PageRow, SiteRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { folderChain } from "./find.ts";

/** Address of a site: its domain, else the portal's host and the publication path of its type (contract C1, F2). */
export function sitePublicUrl(state: PortalState, site: SiteRow): string {
  if (site.domainName !== null) return `${new URL(state.origin).protocol}//${site.domainName}/`;
  return `${state.origin}${publicationPath(state, site)}`;
}

function publicationPath(state: PortalState, site: SiteRow): string {
  const code = site.code.replaceAll("/", "");
  switch (site.type) {
    case "PAGE":
    case "STORE":
      return `/pub/site/${site.id}/`;
    case "SMN":
      return "/lp/";
    case "KNOWLEDGE":
      return `/knowledge/${code}/`;
    case "GROUP":
      return `/knowledge/group/${code}/`;
    case "VIBE":
      return state.switches.docsMode ? "/vibe/" : "/";
  }
}

/**
 * Address of a page (contract F2); index pages of the site and of folders and pages with a rule show no code.
 * `above` are the folders to show, nearest first.
 */
export function pagePublicUrl(
  state: PortalState,
  page: PageRow,
  above: readonly FolderRow[] = folderChain(state, page.folderId),
): string {
  const site = state.sites.get(page.siteId);
  if (site === undefined) return "";
  const folders = above.map(({ code }) => `${code}/`).toReversed();
  return `${sitePublicUrl(state, site)}${folders.join("")}${hasOwnPart(state, site, page) ? `${page.code}/` : ""}`;
}

function hasOwnPart(state: PortalState, site: SiteRow, page: PageRow): boolean {
  if (site.landingIdIndex === page.id || page.rule !== "") return false;
  const folder = page.folderId === null ? undefined : state.folders.get(page.folderId);
  if (folder === undefined) return true;
  return folder.indexId === null
    ? folder.code.toLowerCase() !== page.code.toLowerCase()
    : folder.indexId !== page.id;
}
