import type { FolderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";

import { folderKey, pageKey, type FolderNode, type TreeNode } from "./node.ts";

/** Order of two titles; code units unless the screen brings a collator of its language. */
export type CompareTitles = (a: string, b: string) => number;

const byCodeUnits: CompareTitles = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The live folders and pages of one site as nested nodes. What hangs below a folder that is trashed or not in the list is
 * left out, since the portal lists such folders and pages all the same (contract D2, D3). Folders come first, by title; pages
 * too, unless another order is given for them.
 */
export function buildTree(
  folders: readonly Folder[],
  pages: readonly Page[],
  compare: CompareTitles = byCodeUnits,
  comparePages?: (a: Page, b: Page) => number,
): readonly TreeNode[] {
  const foldersIn = groupBy(folders, ({ parentId }) => parentId);
  const pagesIn = groupBy(pages, ({ folderId }) => folderId);
  const order = (a: { title: string; id: number }, b: { title: string; id: number }) =>
    compare(a.title, b.title) || a.id - b.id;

  const childrenOf = (parentId: FolderId | null): readonly TreeNode[] => [
    ...(foldersIn.get(parentId) ?? []).toSorted(order).map(nodeOf),
    ...(pagesIn.get(parentId) ?? [])
      .toSorted(comparePages ?? order)
      .map((page) => ({ kind: "page", key: pageKey(page), page }) as const),
  ];
  const nodeOf = (folder: Folder): FolderNode => ({
    kind: "folder",
    key: folderKey(folder),
    folder,
    children: childrenOf(folder.id),
  });
  return childrenOf(null);
}

/** The same without pages, to choose a target folder from. */
export const buildFolderTree = (
  folders: readonly Folder[],
  compare: CompareTitles = byCodeUnits,
): readonly FolderNode[] =>
  buildTree(folders, [], compare).filter((node): node is FolderNode => node.kind === "folder");

/** Live rows by what they lie in. Folders in a circle are never reached from the root, so walking down always ends. */
function groupBy<Row extends Folder | Page>(
  rows: readonly Row[],
  placeOf: (row: Row) => FolderId | null,
): ReadonlyMap<FolderId | null, readonly Row[]> {
  const groups = new Map<FolderId | null, Row[]>();
  for (const row of rows) {
    if (row.trashed) continue;
    const place = placeOf(row);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [row]);
    else group.push(row);
  }
  return groups;
}
