import { useSiteContent } from "@/bindings/use-site-content.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import { FolderTree } from "@/parts/folder-tree.tsx";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

interface Props {
  readonly site: Site;
  /** `null` is the top level of the site; `undefined`: nothing is chosen yet. */
  readonly folderId: FolderId | null | undefined;
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
      <FolderTree
        site={site}
        folders={content.folders}
        folderId={folderId}
        onChoose={(folder) => onChoose(folder === null ? null : folder.id)}
      />
    </>
  );
}
