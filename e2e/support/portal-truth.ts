import { draftBlocks } from "../portal/landing/draft-blocks.ts";
import type { LocalPortal } from "../portal/portal.ts";
import type { FolderRow, PageRow, SiteRow } from "../portal/state/entities.ts";

/** Questions that a journey asks the local portal afterwards: what is stored, whatever the app says of it. */

/** The site of this title. */
export function siteTitled({ state }: LocalPortal, title: string): SiteRow {
  return only(
    [...state.sites.values()].filter((site) => site.title === title),
    `site “${title}”`,
  );
}

/** The folder of this title, looked for on all sites. */
export function folderTitled({ state }: LocalPortal, title: string): FolderRow {
  return only(
    [...state.folders.values()].filter((folder) => folder.title === title),
    `folder “${title}”`,
  );
}

/** The page of this title on a site, trash included. */
export function pageTitled(portal: LocalPortal, site: string, title: string): PageRow {
  return only(pagesTitled(portal, site, title), `page “${title}” on “${site}”`);
}

/** All pages of this title on a site, trash included, in the order in which they were made. */
export function pagesTitled(portal: LocalPortal, site: string, title: string): readonly PageRow[] {
  return pagesOn(portal, site).filter((page) => page.title === title);
}

/** All pages of a site, trash included. */
export function pagesOn(portal: LocalPortal, site: string): readonly PageRow[] {
  const { id } = siteTitled(portal, site);
  return [...portal.state.pages.values()].filter(({ siteId }) => siteId === id);
}

/** Codes of the draft blocks of a page in their order, those in the trash left out. */
export function blockCodes({ state }: LocalPortal, page: PageRow): readonly string[] {
  return draftBlocks(state, page.id)
    .filter(({ deleted }) => !deleted)
    .map(({ code }) => code);
}

function only<Row>(rows: readonly Row[], name: string): Row {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0)
    throw new Error(`The portal has ${rows.length} times the ${name}.`);
  return row;
}
