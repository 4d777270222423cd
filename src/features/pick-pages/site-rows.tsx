import { Trash2 } from "lucide-react";

import type { SiteContent } from "@/bindings/use-site-content.ts";
import type { Page } from "@/model/page.ts";
import { trashKey, type TreeNode } from "@/tree/node.ts";
import { sortTrash } from "@/tree/sort-trash.ts";
import type { TreeNode as TreeRow } from "@/ui/tree-node.ts";

import type { RowMaker } from "./tree-row.tsx";

/** The rows of a site: live folders and pages, and below them, on request, everything that lies in the trash. */
export function rowsOf(
  nodes: readonly TreeNode[],
  trash: readonly Page[],
  { maker, trashLabel }: { readonly maker: RowMaker; readonly trashLabel: string },
): readonly TreeRow[] {
  const rows = nodes.map(maker.rowOf);
  if (trash.length === 0) return rows;
  const trashRow: TreeRow = {
    id: trashKey,
    label: trashLabel,
    icon: <Trash2 />,
    children: trash.map(maker.pageRow),
  };
  return [...rows, trashRow];
}

/** Pages that the live tree does not hold: trashed ones, those in trashed folders, those whose folder is gone. */
export function trashOf(
  { folders, pages }: SiteContent,
  compare: (a: Page, b: Page) => number,
): readonly Page[] {
  const trash = sortTrash(folders, pages);
  return [trash.pages, trash.inTrashedFolders, trash.lost].flatMap((part) => part.toSorted(compare));
}
