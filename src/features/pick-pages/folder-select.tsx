import { useMemo } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import { useTitleOrder } from "@/parts/use-title-order.ts";
import { buildFolderTree } from "@/tree/build-tree.ts";
import { folderAddressOf } from "@/tree/find-path.ts";
import { folderKey, type TreeNode } from "@/tree/node.ts";
import { FilterSelect } from "@/ui/filter-select.tsx";

interface Props {
  readonly folders: readonly Folder[];
  /** `null` is everywhere. */
  readonly value: FolderId | null;
  readonly onChange: (folderId: FolderId | null) => void;
}

/** One of the live folders to look in; nothing at all where there are none. */
export function FolderSelect({ folders, value, onChange }: Props) {
  const { filter } = useMessages().pick;
  const compare = useTitleOrder();
  const sorted = useMemo(() => foldersOf(buildFolderTree(folders, compare)), [folders, compare]);
  if (sorted.length === 0) return null;
  return (
    <FilterSelect
      label={filter.folder}
      anyLabel={filter.anyFolder}
      searchLabel={filter.searchFolders}
      noMatchText={filter.noSuchFolder}
      options={sorted.map((folder) => ({
        id: folderKey(folder),
        label: folder.title,
        description: folderAddressOf(folders, folder.id),
      }))}
      selectedId={value === null ? null : folderKey({ id: value })}
      onSelect={(id) => onChange(sorted.find((folder) => folderKey(folder) === id)?.id ?? null)}
    />
  );
}

/** As they stand in the tree, each followed by those in it. */
const foldersOf = (nodes: readonly TreeNode[]): readonly Folder[] =>
  nodes.flatMap((node) => (node.kind === "folder" ? [node.folder, ...foldersOf(node.children)] : []));
