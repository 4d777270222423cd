import { Globe } from "lucide-react";
import { useMemo, useState } from "react";

import type { Messages } from "@/i18n/messages.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { Site } from "@/model/site.ts";
import { buildFolderTree } from "@/tree/build-tree.ts";
import { findPath } from "@/tree/find-path.ts";
import { folderKey, type FolderNode } from "@/tree/node.ts";
import type { TreeNode as TreeRow } from "@/ui/tree-node.ts";
import { Tree } from "@/ui/tree.tsx";

import { folderRow } from "./folder-row.tsx";
import { useTitleOrder } from "./use-title-order.ts";

const rootKey = "root";

interface Props {
  readonly site: Site;
  readonly folders: readonly Folder[];
  /** `null` is the top level of the site; `undefined`: nothing is chosen yet. */
  readonly folderId: FolderId | null | undefined;
  readonly onChoose: (folder: Folder | null) => void;
}

/** The folders of a site, with its top level as the first; one of them is chosen. */
export function FolderTree({ site, folders, folderId, onChoose }: Props) {
  const messages = useMessages();
  const compare = useTitleOrder();
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set([rootKey, ...findPath(folders, folderId ?? null).map(folderKey)]),
  );
  const rows = useMemo(
    () => rowsOfFolders(site, buildFolderTree(folders, compare), messages),
    [site, folders, compare, messages],
  );
  const byKey = useMemo(() => new Map(folders.map((folder) => [folderKey(folder), folder])), [folders]);
  return (
    <Tree
      label={messages.target.folder}
      nodes={rows}
      selectedId={keyOf(folderId)}
      onSelect={(key) => {
        if (key === rootKey) onChoose(null);
        const folder = byKey.get(key);
        if (folder !== undefined) onChoose(folder);
      }}
      expandedIds={opened}
      onExpandedChange={setOpened}
      emptyText={messages.target.noFolders}
      className="h-64"
    />
  );
}

function keyOf(folderId: Props["folderId"]): string | null {
  if (folderId === undefined) return null;
  return folderId === null ? rootKey : folderKey({ id: folderId });
}

function rowsOfFolders(site: Site, folders: readonly FolderNode[], { status }: Messages): readonly TreeRow[] {
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
