import { expect } from "@playwright/test";

import type { LocalPortal } from "../portal/portal.ts";
import type { PageRow } from "../portal/state/entities.ts";
import { blockCodes, pagesOn } from "./portal-truth.ts";

export const source = "Garden Catalogue";
export const countries = ["Norden Denmark", "Norden Norway", "Norden Sweden"] as const;

/** Takes down which pages there are now; the answer tells which have come since. */
export function watchNewPages(portal: LocalPortal): (site: string) => readonly PageRow[] {
  const before = new Set(portal.state.pages.keys());
  return (site) => pagesOn(portal, site).filter(({ id }) => !before.has(id));
}

/** Folder, title and number of blocks of pages, in an order of its own: what a copy must have in common with its original. */
function shapesOf(portal: LocalPortal, pages: readonly PageRow[]): readonly string[] {
  return pages
    .filter(({ deleted }) => !deleted)
    .map((page) => `${pathOf(portal, page.folderId)} ${page.title}: ${blockCodes(portal, page).length}`)
    .toSorted();
}

/** The fourteen pages of the folder “Benches”. */
export const benchesOf = (portal: LocalPortal): readonly PageRow[] =>
  pagesOn(portal, source).filter(({ title }) => title.startsWith("Benches"));

/** Each of these pages was made exactly once on a site, in the folder of the same address, with all its blocks. */
export function expectEachOnce(
  portal: LocalPortal,
  made: readonly PageRow[],
  originals: readonly PageRow[] = pagesOn(portal, source),
): void {
  expect(shapesOf(portal, made)).toEqual(shapesOf(portal, originals));
}

/** Addresses of the folders from the root down. */
function pathOf(portal: Pick<LocalPortal, "state">, folderId: number | null): string {
  const folder = folderId === null ? undefined : portal.state.folders.get(folderId);
  return folder === undefined ? "" : `${pathOf(portal, folder.parentId)}/${folder.code}`;
}
