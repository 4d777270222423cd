import { FileText } from "lucide-react";

import type { FirstMessages } from "@/i18n/messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { Site } from "@/model/site.ts";
import { folderRow } from "@/parts/folder-row.tsx";
import { MarkBadges } from "@/parts/mark-badges.tsx";
import { marksOf, type Mark } from "@/parts/page-marks.ts";
import { addressOf } from "@/tree/find-path.ts";
import { pageKey, type FolderNode, type TreeNode } from "@/tree/node.ts";
import type { TreeNode as TreeRow } from "@/ui/tree-node.ts";

export interface RowContext {
  readonly site: Site;
  readonly folders: readonly Folder[];
  readonly messages: FirstMessages;
  /** Pages that earlier runs have copied to one of the chosen targets. */
  readonly copiedThere: ReadonlySet<PageId>;
}

export interface RowMaker {
  /** A folder or page of the site as a row. */
  readonly rowOf: (node: TreeNode) => TreeRow;
  readonly pageRow: (page: Page) => TreeRow;
}

/**
 * Makes each row once: what a filter or the next portion of pages leaves as it is stays the same object, so that it is not
 * drawn anew among 10,000.
 */
export function createRowMaker(context: RowContext): RowMaker {
  const ofPages = new WeakMap<Page, TreeRow>();
  const ofFolders = new WeakMap<FolderNode, TreeRow>();
  const pageRow = (page: Page): TreeRow => {
    const row = ofPages.get(page) ?? makePageRow(page, context);
    ofPages.set(page, row);
    return row;
  };
  const rowOf = (node: TreeNode): TreeRow => {
    if (node.kind === "page") return pageRow(node.page);
    const row = ofFolders.get(node) ?? {
      ...folderRow(node, context.messages.status),
      children: node.children.map(rowOf),
    };
    ofFolders.set(node, row);
    return row;
  };
  return { rowOf, pageRow };
}

/** The portal writes dates in a format of its own, with a time behind them that only makes the row long. */
const withoutTime = (date: string): string => date.replace(/[\s,]*\d{1,2}:\d{2}(:\d{2})?(\s*[ap]m)?$/i, "");

function makePageRow(page: Page, { site, folders, messages, copiedThere }: RowContext): TreeRow {
  const { status, pick } = messages;
  const marks: readonly Mark[] = [
    ...marksOf(page, site.indexPageId === page.id, status),
    ...(copiedThere.has(page.id) ? [{ tone: "info", text: pick.copiedThere } as const] : []),
  ];
  const address = addressOf(folders, page);
  return {
    id: pageKey(page),
    label: page.title,
    icon: <FileText />,
    secondary: address,
    ...(page.modifiedText === "" ? {} : { trailing: status.modified(withoutTime(page.modifiedText)) }),
    description: [...marks.map(({ text }) => text), address].join(", "),
    badges: <MarkBadges marks={marks} />,
  };
}
