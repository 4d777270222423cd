import { FileText } from "lucide-react";

import type { Messages } from "@/i18n/messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { Site } from "@/model/site.ts";
import { folderRow } from "@/parts/folder-row.tsx";
import { MarkBadges } from "@/parts/mark-badges.tsx";
import { marksOf, type Mark } from "@/parts/page-marks.ts";
import { addressOf } from "@/tree/find-path.ts";
import { pageKey, type TreeNode } from "@/tree/node.ts";
import type { TreeNode as TreeRow } from "@/ui/tree-node.ts";

export interface RowContext {
  readonly site: Site;
  readonly folders: readonly Folder[];
  readonly messages: Messages;
  /** Pages that earlier runs have copied to one of the chosen targets. */
  readonly copiedThere: ReadonlySet<PageId>;
}

/** A folder or page of the site as a row. */
export function rowOf(node: TreeNode, context: RowContext): TreeRow {
  if (node.kind === "page") return pageRow(node.page, context);
  return {
    ...folderRow(node, context.messages.status),
    children: node.children.map((child) => rowOf(child, context)),
  };
}

/** The portal writes dates in a format of its own, with a time behind them that only makes the row long. */
const withoutTime = (date: string): string => date.replace(/[\s,]*\d{1,2}:\d{2}(:\d{2})?(\s*[ap]m)?$/i, "");

export function pageRow(page: Page, { site, folders, messages, copiedThere }: RowContext): TreeRow {
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
