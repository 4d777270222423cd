import { useMemo, useState } from "react";

import { useSiteContent, type SiteContent } from "@/bindings/use-site-content.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import { useTitleOrder } from "@/parts/use-title-order.ts";
import { buildFolderTree } from "@/tree/build-tree.ts";
import { findPath } from "@/tree/find-path.ts";
import { folderKey } from "@/tree/node.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";
import { Tree } from "@/ui/tree.tsx";

import { rootKey, rowsOfFolders } from "./folder-rows.tsx";

interface Props {
  readonly site: Site;
  /** `null` is the top level of the site. */
  readonly folderId: FolderId | null;
  readonly onChoose: (folderId: FolderId | null) => void;
}

/** The folders of the target site, with its top level as the first. */
export function TargetFolder({ site, folderId, onChoose }: Props) {
  const { target, tryAgain } = useMessages();
  // The same list, trash included, that the plan is made of.
  const { content, failure, refresh } = useSiteContent(
    { scope: site.scope, siteId: site.id },
    { withTrash: true },
  );
  if (content === null) {
    return failure === null ? (
      <Skeleton label={target.loading} rows={4} />
    ) : (
      <FailureNotice
        failure={failure}
        title={target.failed}
        actions={
          <Button variant="secondary" onPress={refresh}>
            {tryAgain}
          </Button>
        }
      />
    );
  }
  return (
    <>
      {content.rights.edit ? null : <Banner tone="danger" live="polite" title={target.noEditRight} />}
      <FolderTree site={site} content={content} folderId={folderId} onChoose={onChoose} />
    </>
  );
}

function FolderTree({ site, content, folderId, onChoose }: Props & { readonly content: SiteContent }) {
  const messages = useMessages();
  const compare = useTitleOrder();
  const { folders } = content;
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set([rootKey, ...findPath(folders, folderId).map(folderKey)]),
  );
  const rows = useMemo(
    () => rowsOfFolders(site, buildFolderTree(folders, compare), messages),
    [site, folders, compare, messages],
  );
  const folderIds = useMemo(
    () => new Map(folders.map((folder) => [folderKey(folder), folder.id])),
    [folders],
  );
  return (
    <Tree
      label={messages.target.folder}
      nodes={rows}
      selectedId={folderId === null ? rootKey : folderKey({ id: folderId })}
      onSelect={(key) => {
        if (key === rootKey) onChoose(null);
        const id = folderIds.get(key);
        if (id !== undefined) onChoose(id);
      }}
      expandedIds={opened}
      onExpandedChange={setOpened}
      emptyText={messages.target.noFolders}
      className="h-64"
    />
  );
}
