import { useMemo, useState } from "react";

import type { SiteContent } from "@/bindings/use-site-content.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { useTitleOrder } from "@/parts/use-title-order.ts";
import { buildTree } from "@/tree/build-tree.ts";
import { filterTree } from "@/tree/filter-tree.ts";
import { findPath } from "@/tree/find-path.ts";
import { folderKey, pageKey } from "@/tree/node.ts";
import { EmptyState } from "@/ui/empty-state.tsx";
import { Tree } from "@/ui/tree.tsx";

import { branchesOf, rowsOf, trashKey, trashOf } from "./site-rows.tsx";

interface Props {
  readonly site: Site;
  readonly content: SiteContent;
  readonly search: string;
  readonly withTrash: boolean;
  readonly chosen: PageId | null;
  readonly onChoose: (pageId: PageId) => void;
}

/** Folders and pages of a site; a search opens whatever it has found something in. */
export function PageTree({ site, content, search, withTrash, chosen, onChoose }: Props) {
  const messages = useMessages();
  const { pick } = messages;
  const compare = useTitleOrder();
  const isSearching = search.trim() !== "";
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null);
  const rows = useMemo(() => {
    const live = filterTree(buildTree(content.folders, content.pages, compare), search);
    return rowsOf(live, withTrash ? trashOf(content, search) : [], {
      site,
      folders: content.folders,
      messages,
    });
  }, [content, search, withTrash, compare, site, messages]);
  const pageIds = useMemo(() => new Map(content.pages.map((page) => [pageKey(page), page.id])), [content]);

  if (content.pages.length === 0 && content.complete) {
    return <EmptyState title={pick.emptySite.title} text={pick.emptySite.text} />;
  }
  return (
    <Tree
      // Another tree, so that the chosen page is brought into sight once the search is over.
      key={isSearching ? "found" : "all"}
      label={pick.pages}
      nodes={rows}
      selectedId={chosen === null ? null : pageKey({ id: chosen })}
      onSelect={(key) => {
        const pageId = pageIds.get(key);
        if (pageId === undefined) return;
        onChoose(pageId);
        if (isSearching && opened !== null)
          setOpened(new Set([...opened, ...branchesAbove(content, pageId)]));
      }}
      expandedIds={isSearching ? branchesOf(rows) : (opened ?? branchesAbove(content, chosen))}
      onExpandedChange={setOpened}
      emptyText={pick.noMatch(search)}
      className="h-112"
    />
  );
}

/** Until somebody opens or closes a folder: a page that is chosen from the start must not be hidden in a closed one. */
function branchesAbove({ folders, pages }: SiteContent, chosen: PageId | null): ReadonlySet<string> {
  const page = pages.find(({ id }) => id === chosen);
  const above = page === undefined ? [] : findPath(folders, page.folderId).map(folderKey);
  return new Set([...above, ...(page?.trashed === true ? [trashKey] : [])]);
}
