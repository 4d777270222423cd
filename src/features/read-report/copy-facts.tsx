import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyFound } from "@/model/run.ts";
import { FactList } from "@/ui/fact-list.tsx";

/** What the portal says of the new page. */
export function CopyFacts({ copy, found }: { readonly copy: PlannedCopy; readonly found: CopyFound }) {
  const { report, status } = useMessages();
  return (
    <FactList
      facts={[
        { label: report.newId, value: String(found.pageId) },
        { label: report.title, value: found.title },
        { label: report.place, value: placeOf(copy, found, status.root) },
        { label: report.address, value: found.publicUrl ?? found.code },
        { label: report.status, value: visibilityOf(found, status) },
        { label: report.blocks, value: report.blockCount(found.blockCount, found.sourceBlockCount) },
      ]}
    />
  );
}

/** The folder's name is known where the copy lies as planned; elsewhere its id has to do. */
function placeOf({ target }: PlannedCopy, found: CopyFound, root: string): string {
  const site = found.siteId === target.site.id ? target.site.title : String(found.siteId);
  if (found.folderId === null) return `${site} › ${root}`;
  return `${site} › ${found.folderId === target.folder?.id ? target.folder.title : String(found.folderId)}`;
}

function visibilityOf(
  found: CopyFound,
  status: { trashed: string; published: string; draft: string },
): string {
  if (found.trashed) return status.trashed;
  return found.published ? status.published : status.draft;
}
