import { memo, useMemo, useState, type ReactNode } from "react";

import type { SiteContent } from "@/bindings/use-site-content.ts";
import { useFirstMessages } from "@/i18n/use-messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { findPath } from "@/tree/find-path.ts";
import { folderKey, pageKey, rootKey, trashKey } from "@/tree/node.ts";
import type { ChosenPart } from "@/tree/read-selection.ts";
import { EmptyState } from "@/ui/empty-state.tsx";
import { branchesIn, MultiSelectTree } from "@/ui/multi-select-tree.tsx";

import { rowsOf } from "./site-rows.tsx";
import { createRowMaker } from "./tree-row.tsx";
import type { Found } from "./use-found.ts";

interface Props {
  readonly site: Site;
  readonly content: SiteContent;
  readonly found: Found;
  /** Of what was found. */
  readonly chosen: ChosenPart;
  readonly copiedThere: ReadonlySet<PageId>;
  /** Key of the page that the app was opened from. */
  readonly openedKey: string | null;
  readonly onToggle: (on: readonly string[], off: readonly string[]) => void;
  readonly onSelectAll: () => void;
  readonly emptyText: string;
  /** What helps where the site has no pages. */
  readonly emptyAction: ReactNode;
}

/** Folders and pages of a site; a filter opens whatever it has found something in. */
export const PageTree = memo(function PageTree(props: Props) {
  const { site, content, found, chosen, copiedThere, onToggle } = props;
  const messages = useFirstMessages();
  const { pick } = messages;
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [lastKey, setLastKey] = useState(props.openedKey);
  const { folders } = content;
  const maker = useMemo(
    () => createRowMaker({ site, folders, messages, copiedThere }),
    [site, folders, messages, copiedThere],
  );
  const rows = useMemo(
    () => rowsOf(found.live, found.trash, { maker, trashLabel: pick.trash }),
    [found.live, found.trash, maker, pick],
  );
  const branches = useMemo(() => branchesIn(rows), [rows]);
  const { selectedIds, mixedIds } = useMemo(() => idsOf(chosen), [chosen]);
  const aboveOpened = useMemo(() => branchesAbove(content, props.openedKey), [content, props.openedKey]);
  const openedIds = opened ?? aboveOpened;
  const openWhereFound = useMemo(() => without(branches, closed), [branches, closed]);

  if (rows.length === 0 && !found.isFiltered && content.complete) {
    return <EmptyState title={pick.emptySite.title} text={pick.emptySite.text} action={props.emptyAction} />;
  }
  return (
    <MultiSelectTree
      // Another tree, so that the page chosen last is brought into sight once the filter is off.
      key={found.isFiltered ? "found" : "all"}
      label={pick.pages}
      nodes={rows}
      selectedIds={selectedIds}
      mixedIds={mixedIds}
      mixedText={pick.partly}
      onToggle={(on, off) => {
        onToggle(on, off);
        const [key, second] = on;
        if (key === undefined || second !== undefined) return;
        setLastKey(key);
        if (found.isFiltered) setOpened(new Set([...openedIds, ...branchesAbove(content, key)]));
      }}
      onSelectAll={props.onSelectAll}
      scrollToId={lastKey}
      expandedIds={found.isFiltered ? openWhereFound : openedIds}
      onExpandedChange={(ids) => {
        if (found.isFiltered) setClosed(without(branches, ids));
        else setOpened(ids);
      }}
      emptyText={props.emptyText}
      className="h-112"
    />
  );
});

function idsOf({ pages, states }: ChosenPart): {
  readonly selectedIds: ReadonlySet<string>;
  readonly mixedIds: ReadonlySet<string>;
} {
  const branches = [...states].filter(([key]) => key !== rootKey);
  const keysOf = (wanted: "all" | "some") =>
    branches.filter(([, state]) => state === wanted).map(([key]) => key);
  return {
    selectedIds: new Set([...pages.map(pageKey), ...keysOf("all")]),
    mixedIds: new Set(keysOf("some")),
  };
}

/** What must be open for a page to be seen. */
function branchesAbove({ folders, pages }: SiteContent, key: string | null): ReadonlySet<string> {
  const page = key === null ? undefined : pages.find((candidate) => pageKey(candidate) === key);
  const above = page === undefined ? [] : findPath(folders, page.folderId).map(folderKey);
  return new Set([...above, ...(page?.trashed === true ? [trashKey] : [])]);
}

const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ids].filter((id) => !others.has(id)));
