import { useMessages } from "@/i18n/use-messages.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { Site } from "@/model/site.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

import { FailureNotice } from "./failure-notice.tsx";
import { FolderTree } from "./folder-tree.tsx";

interface Props {
  readonly site: Site;
  /** What has been read of the site by now, and how to read it again. */
  readonly reading: {
    readonly content: {
      readonly folders: readonly Folder[];
      readonly rights: { readonly edit: boolean };
    } | null;
    readonly failure: PortalFailure | null;
    readonly refresh: () => void;
  };
  /** `null` is the top level of the site; `undefined`: nothing is chosen yet. */
  readonly folderId: FolderId | null | undefined;
  readonly onChoose: (folder: Folder | null) => void;
}

/** The folders of a site to choose one from, also while they are being read or cannot be. */
export function SiteFolders({ site, reading, folderId, onChoose }: Props) {
  const { target, tryAgain } = useMessages();
  const { content, failure, refresh } = reading;
  if (content === null) {
    return failure === null ? (
      <Skeleton label={target.loading} rows={4} />
    ) : (
      <FailureNotice
        failure={failure}
        title={target.failed}
        actions={<Button onPress={refresh}>{tryAgain}</Button>}
      />
    );
  }
  return (
    <>
      {content.rights.edit ? null : <Banner tone="danger" live="polite" title={target.noEditRight} />}
      <FolderTree site={site} folders={content.folders} folderId={folderId} onChoose={onChoose} />
    </>
  );
}
