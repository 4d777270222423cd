import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { CopyFound } from "@/model/copy-outcome.ts";
import type { FolderId } from "@/model/ids.ts";
import type { CopyTarget, PlannedCopy } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";
import { TitlePath } from "@/parts/title-path.tsx";
import { FactList } from "@/ui/fact-list.tsx";

import { visibilityOf } from "./found-visibility.ts";

/** What the portal says of the new page. */
export function CopyFacts({ copy, found }: { readonly copy: PlannedCopy; readonly found: CopyFound }) {
  const { report, status } = useMessages();
  const { state } = useCopyRun();
  return (
    <FactList
      facts={[
        { label: report.newId, value: String(found.pageId) },
        { label: report.title, value: <bdi>{found.title}</bdi> },
        {
          label: report.place,
          value: <TitlePath titles={placeOf(found, copy.target, { run: state, root: status.root })} />,
        },
        { label: report.address, value: <bdi>{found.publicUrl ?? found.code}</bdi> },
        { label: report.status, value: visibilityOf(found, status) },
        { label: report.blocks, value: report.blockCount(found.blockCount, found.sourceBlockCount) },
      ]}
    />
  );
}

/** The folder's name is known where the copy lies as planned; elsewhere its id has to do. */
function placeOf(
  found: CopyFound,
  target: CopyTarget,
  { run, root }: { readonly run: RunState; readonly root: string },
): readonly string[] {
  const site = found.siteId === target.site.id ? target.site.title : String(found.siteId);
  if (found.folderId === null) return [site, root];
  return [site, folderTitle(found.folderId, target, run) ?? String(found.folderId)];
}

function folderTitle(id: FolderId, { folder, newFolder }: CopyTarget, run: RunState): string | null {
  if (folder !== null) return folder.id === id ? folder.title : null;
  if (newFolder === null || run.at === "idle") return null;
  const made = run.folders.get(newFolder);
  if (made?.at !== "made" || made.folderId !== id) return null;
  return run.plan.folders.find(({ key }) => key === newFolder)?.title ?? null;
}
