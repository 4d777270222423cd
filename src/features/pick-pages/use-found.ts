import { useMemo, useState } from "react";

import type { SiteContent } from "@/bindings/use-site-content.ts";
import type { Folder, Page } from "@/model/page.ts";
import { useTitleOrder } from "@/parts/use-title-order.ts";
import { buildTree } from "@/tree/build-tree.ts";
import { filterPages, filterTree } from "@/tree/filter-tree.ts";
import type { TreeNode } from "@/tree/node.ts";
import { isFiltering } from "@/tree/page-filter.ts";
import { comparePages } from "@/tree/page-order.ts";
import { readPortalDates, type PortalDates } from "@/tree/portal-dates.ts";

import { dayOf, filterOf, type FilterChoice } from "./filter-choice.ts";
import { trashOf } from "./site-rows.tsx";

/** What a filter has found in a site, sorted; everything where there is none. */
export interface Found {
  readonly live: readonly TreeNode[];
  readonly trash: readonly Page[];
  /** All pages and live folders in them. */
  readonly pages: readonly Page[];
  readonly folders: readonly Folder[];
  readonly isFiltered: boolean;
  readonly dates: PortalDates;
}

export function useFound(content: SiteContent, choice: FilterChoice, withTrash: boolean): Found {
  const { folders, pages } = content;
  const compare = useTitleOrder();
  const [today] = useState(() => dayOf(new Date()));
  const dates = useMemo(() => readPortalDates(pages.map(({ modifiedText }) => modifiedText)), [pages]);
  const filter = useMemo(() => filterOf(choice, dates, today), [choice, dates, today]);
  const byOrder = useMemo(() => comparePages(choice.order, compare, dates), [choice.order, compare, dates]);
  const tree = useMemo(() => buildTree(folders, pages, compare, byOrder), [folders, pages, compare, byOrder]);
  return useMemo(() => {
    const live = filterTree(tree, filter, dates);
    const trash = withTrash ? filterPages(trashOf(content, byOrder), folders, { filter, dates }) : [];
    return { live, trash, ...contentOf(live, trash), isFiltered: isFiltering(filter), dates };
  }, [tree, content, folders, byOrder, filter, dates, withTrash]);
}

function contentOf(
  live: readonly TreeNode[],
  trash: readonly Page[],
): { readonly pages: readonly Page[]; readonly folders: readonly Folder[] } {
  const pages: Page[] = [];
  const folders: Folder[] = [];
  const collect = (node: TreeNode) => {
    if (node.kind === "page") {
      pages.push(node.page);
      return;
    }
    folders.push(node.folder);
    for (const child of node.children) collect(child);
  };
  for (const node of live) collect(node);
  return { pages: [...pages, ...trash], folders };
}
