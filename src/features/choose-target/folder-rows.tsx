import { Globe } from "lucide-react";

import type { Messages } from "@/i18n/messages.ts";
import type { Site } from "@/model/site.ts";
import { folderRow } from "@/parts/folder-row.tsx";
import type { FolderNode } from "@/tree/node.ts";
import type { TreeNode as TreeRow } from "@/ui/tree-node.ts";

export const rootKey = "root";

/** The top level of the site and, in it, its folders. */
export function rowsOfFolders(
  site: Site,
  folders: readonly FolderNode[],
  { status }: Messages,
): readonly TreeRow[] {
  const rowOfFolder = (node: FolderNode): TreeRow => ({
    ...folderRow(node, status),
    children: node.children.filter((child) => child.kind === "folder").map(rowOfFolder),
  });
  return [
    {
      id: rootKey,
      label: status.root,
      icon: <Globe />,
      secondary: site.title,
      children: folders.map(rowOfFolder),
    },
  ];
}
