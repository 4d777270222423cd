import { useSiteContent } from "@/bindings/use-site-content.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { SiteFolders } from "@/parts/site-folders.tsx";

interface Props {
  readonly site: Site;
  /** `null` is the top level of the site; `undefined`: nothing is chosen yet. */
  readonly folderId: FolderId | null | undefined;
  readonly onChoose: (folderId: FolderId | null) => void;
}

/** The folders of the target site, with its top level as the first. */
export function TargetFolder({ site, folderId, onChoose }: Props) {
  // The same list, trash included, that the plan is made of.
  const reading = useSiteContent({ scope: site.scope, siteId: site.id }, { withTrash: true });
  return (
    <SiteFolders
      site={site}
      reading={reading}
      folderId={folderId}
      onChoose={(folder) => onChoose(folder?.id ?? null)}
    />
  );
}
