import { Folder as FolderIcon, Globe } from "lucide-react";

import type { Messages } from "@/i18n/messages.ts";
import type { Site } from "@/model/site.ts";
import { MarkBadges } from "@/parts/mark-badges.tsx";
import type { FolderNode } from "@/tree/node.ts";
import type { TreeNode as TreeRow } from "@/ui/tree-node.ts";

export const rootKey = "root";

/** The top level of the site and, in it, its folders. */
export function rowsOfFolders(
  site: Site,
  folders: readonly FolderNode[],
  { status }: Messages,
): readonly TreeRow[] {
  const rowOfFolder = ({ key, folder, children }: FolderNode): TreeRow => {
    const marks = folder.active ? [] : [{ tone: "neutral", text: status.folderOff } as const];
    return {
      id: key,
      label: folder.title,
      icon: <FolderIcon />,
      secondary: folder.code,
      description: [...marks.map(({ text }) => text), folder.code].join(", "),
      badges: <MarkBadges marks={marks} />,
      children: children.filter((child) => child.kind === "folder").map(rowOfFolder),
    };
  };
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
