import { useState } from "react";

import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useSiteContent } from "@/bindings/use-site-content.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { SiteId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { ReportRow } from "@/model/report.ts";
import type { Site } from "@/model/site.ts";
import { SiteFolders } from "@/parts/site-folders.tsx";
import { SiteSelect } from "@/parts/site-select.tsx";
import { Dialog } from "@/ui/dialog.tsx";

import { sendAnew } from "./report-rows.ts";

/** `null` is the top level of the site; `undefined`: nothing is chosen yet. */
type ChosenFolder = Folder | null | undefined;

/** Asks for another folder of a row's target site and does those rows anew, into it; a site at a time. */
export function RetryElsewhere({
  rows,
  onClose,
}: {
  /** At least one. */
  readonly rows: readonly ReportRow[];
  readonly onClose: () => void;
}) {
  const { report } = useMessages();
  const { run } = useCopyRun();
  const words = report.run.elsewhere;
  const sites = sitesOf(rows);
  const [siteId, setSiteId] = useState<SiteId | null>(sites[0]?.id ?? null);
  const [folder, setFolder] = useState<ChosenFolder>(undefined);
  const site = sites.find(({ id }) => id === siteId);
  const ofSite = rows.filter(({ copy }) => copy.target.site.id === siteId);
  const retry = () => {
    if (folder === undefined) return;
    onClose();
    run.retry(ofSite.map(({ copy }) => sendAnew(copy, { site: copy.target.site, folder, newFolder: null })));
  };
  return (
    <Dialog
      isOpen
      title={words.heading(ofSite.length)}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      onCancel={onClose}
      isConfirmDisabled={folder === undefined}
      onConfirm={retry}
    >
      {sites.length < 2 ? null : (
        <SiteSelect
          label={words.site}
          sites={sites}
          value={siteId}
          onChange={(id) => {
            setSiteId(id);
            setFolder(undefined);
          }}
        />
      )}
      {site === undefined ? null : (
        <FoldersOfSite key={site.id} site={site} folder={folder} onChoose={setFolder} />
      )}
    </Dialog>
  );
}

const sitesOf = (rows: readonly ReportRow[]): readonly Site[] => [
  ...new Map(rows.map(({ copy }) => [copy.target.site.id, copy.target.site])).values(),
];

function FoldersOfSite(props: {
  readonly site: Site;
  readonly folder: ChosenFolder;
  readonly onChoose: (folder: Folder | null) => void;
}) {
  const { site, folder, onChoose } = props;
  const reading = useSiteContent({ scope: site.scope, siteId: site.id }, { withTrash: true });
  return (
    <SiteFolders
      site={site}
      reading={reading}
      folderId={folder === null ? null : folder?.id}
      onChoose={onChoose}
    />
  );
}
