import type { FolderRow, PageRow, SiteRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";

/** A line of the list of a site, indented by how deep it lies. */
export type SiteLine =
  | { readonly kind: "folder"; readonly folder: FolderRow; readonly depth: number }
  | { readonly kind: "page"; readonly page: PageRow; readonly depth: number };

interface Content {
  readonly folders: ReadonlyMap<number | null, readonly FolderRow[]>;
  readonly pages: ReadonlyMap<number | null, readonly PageRow[]>;
}

/** Folders with what is in them, then the pages of the root; the trash apart, folders in it with all they hold. */
export function listSite(
  state: PortalState,
  site: SiteRow,
): { readonly live: readonly SiteLine[]; readonly trash: readonly SiteLine[] } {
  const folders = [...state.folders.values()].filter(({ siteId }) => siteId === site.id);
  const known = new Set(folders.map(({ id }) => id));
  const pages = [...state.pages.values()].filter(({ siteId }) => siteId === site.id);
  const placeOf = (folderId: number | null) => (folderId !== null && known.has(folderId) ? folderId : null);
  const content: Content = {
    folders: groupBy(folders, ({ parentId }) => placeOf(parentId)),
    pages: groupBy(pages, ({ folderId }) => placeOf(folderId)),
  };
  const trash: SiteLine[] = [];
  const live = walk(content, { folderId: null, depth: 0, inTrash: false }, trash);
  return { live, trash };
}

function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => number | null,
): ReadonlyMap<number | null, readonly Row[]> {
  const groups = new Map<number | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    group.push(row);
    groups.set(keyOf(row), group);
  }
  return groups;
}

interface Place {
  readonly folderId: number | null;
  readonly depth: number;
  readonly inTrash: boolean;
}

/** The lines of a place; what is in the trash goes there instead, at the edge. */
function walk(content: Content, { folderId, depth, inTrash }: Place, trash: SiteLine[]): readonly SiteLine[] {
  const lines: SiteLine[] = [];
  for (const folder of content.folders.get(folderId) ?? []) {
    const goes = folder.deleted && !inTrash;
    const at = goes ? 0 : depth;
    const inside = walk(
      content,
      { folderId: folder.id, depth: at + 1, inTrash: inTrash || folder.deleted },
      trash,
    );
    (goes ? trash : lines).push({ kind: "folder", folder, depth: at }, ...inside);
  }
  for (const page of content.pages.get(folderId) ?? []) {
    if (page.deleted && !inTrash) trash.push({ kind: "page", page, depth: 0 });
    else lines.push({ kind: "page", page, depth });
  }
  return lines;
}

/** Whether title, address or id of a line hold the words; an empty text finds everything. */
export function matches(line: SiteLine, words: string): boolean {
  const row = line.kind === "folder" ? line.folder : line.page;
  const wanted = words.trim().toLowerCase();
  return [row.title, row.code, String(row.id)].some((text) => text.toLowerCase().includes(wanted));
}
