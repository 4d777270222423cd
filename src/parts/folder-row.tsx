import { Folder as FolderIcon } from "lucide-react";

import type { Messages } from "@/i18n/messages.ts";
import type { FolderNode } from "@/tree/node.ts";
import type { TreeNode as TreeRow } from "@/ui/tree-node.ts";

import { MarkBadges } from "./mark-badges.tsx";
import type { Mark } from "./page-marks.ts";

/** A folder as a row of a tree, without what is in it. */
export function folderRow({ key, folder }: FolderNode, status: Messages["status"]): TreeRow {
  const marks: readonly Mark[] = folder.active ? [] : [{ tone: "neutral", text: status.folderOff }];
  return {
    id: key,
    label: folder.title,
    icon: <FolderIcon />,
    secondary: folder.code,
    description: [...marks.map(({ text }) => text), folder.code].join(", "),
    badges: <MarkBadges marks={marks} />,
  };
}
