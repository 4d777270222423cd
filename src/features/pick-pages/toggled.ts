import type { Page } from "@/model/page.ts";
import { pageKey, rootKey, trashKey, type TreeNode } from "@/tree/node.ts";
import { markNodes, type Selection, type WaysUp } from "@/tree/selection.ts";

/** What is on the screen: everything, or what a filter has found. */
export interface Shown {
  readonly live: readonly TreeNode[];
  readonly trash: readonly Page[];
  readonly pages: readonly Page[];
  readonly isFiltered: boolean;
}

/**
 * The selection after rows were switched on and off. While a filter is on, a folder stands for the pages found in it: what is not on
 * the screen must not be chosen with it.
 */
export function afterRowsToggled(
  selection: Selection,
  ways: WaysUp,
  shown: Shown,
  rows: { readonly on: readonly string[]; readonly off: readonly string[] },
): Selection {
  const [on, off] = shown.isFiltered
    ? [foundIn(shown, rows.on), foundIn(shown, rows.off)]
    : [rows.on, rows.off];
  return markNodes(markNodes(selection, ways, off, false), ways, on, true);
}

/** The selection after everything on the screen was chosen: the whole site, or what a filter has found. */
export function afterAllChosen(selection: Selection, ways: WaysUp, shown: Shown): Selection {
  const whole = shown.trash.length === 0 ? [rootKey] : [rootKey, trashKey];
  return markNodes(selection, ways, shown.isFiltered ? shown.pages.map(pageKey) : whole, true);
}

/** Pages below the rows; a folder in which there is nothing stands for itself. */
function foundIn({ live, trash }: Shown, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  const found: string[] = [];
  const collect = (node: TreeNode, isWanted: boolean) => {
    const isIn = isWanted || wanted.has(node.key);
    if (node.kind === "folder" && node.children.length > 0) {
      for (const child of node.children) collect(child, isIn);
    } else if (isIn) found.push(node.key);
  };
  for (const node of live) collect(node, false);
  const ofTrash = trash.map(pageKey).filter((key) => wanted.has(trashKey) || wanted.has(key));
  return [...found, ...ofTrash];
}
