import type { PageId } from "./ids.ts";
import type { Site, SiteType } from "./site.ts";

/** Where the portal keeps the editor of each type (contract F1); the Vibe editor's address cannot be known from the page. */
const sections: Readonly<Record<SiteType, string | null>> = {
  PAGE: "/sites/site",
  SMN: "/sites/site",
  STORE: "/shop/stores/site",
  KNOWLEDGE: "/kb/wiki",
  GROUP: "/kb/group/wiki",
  VIBE: null,
};

/** Address of a page's editor in the portal, or `null` where it cannot be told (contract F1). */
export function editorUrl(portalOrigin: string, site: Site, pageId: PageId): string | null {
  const section = sections[site.type];
  return section === null ? null : `${portalOrigin}${section}/${site.id}/view/${pageId}/`;
}

/** Address of the portal's own list of a site's pages, or `null` where there is none (contract F1). */
export function siteListUrl(portalOrigin: string, site: Site): string | null {
  const section = sections[site.type];
  return section === null ? null : `${portalOrigin}${section}/${site.id}/`;
}
