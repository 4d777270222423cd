import { useMemo } from "react";

import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { foldersInUse } from "@/model/folders-in-use.ts";
import type { CopyPlan, PlannedFolder } from "@/model/plan.ts";
import { Badge } from "@/ui/badge.tsx";
import { Details } from "@/ui/details.tsx";

import { LongList } from "./long-list.tsx";
import { PlaceTitle } from "./place-title.tsx";
import { pathsOfPlanned } from "./places.ts";

/** The folders that the run makes before it copies, each with what there is to know about it. */
export function PlannedFolders({ plan }: { readonly plan: CopyPlan }) {
  const { review } = useMessages();
  const paths = useMemo(() => pathsOfPlanned(plan), [plan]);
  const folders = useMemo(() => foldersInUse(plan.folders, plan.copies), [plan]);
  if (folders.length === 0) return null;
  return (
    <Details
      label={review.foldersMade(folders.length)}
      isOpenAtFirst={folders.some(({ warnings, obstacle }) => obstacle !== null || warnings.length > 0)}
    >
      <LongList rows={folders} keyOf={({ key }) => key}>
        {(folder) => <FolderLine folder={folder} path={paths.get(folder.key) ?? [folder.title]} />}
      </LongList>
    </Details>
  );
}

function FolderLine({ folder, path }: { readonly folder: PlannedFolder; readonly path: readonly string[] }) {
  const { review, status, obstacles, whatToDo } = useMessages();
  const { site, active, warnings, obstacle } = folder;
  return (
    <div className="flex flex-col">
      <span className="flex flex-wrap items-center gap-x-2">
        <span>
          <PlaceTitle place={{ site, folders: path }} />
        </span>
        {active || obstacle !== null ? null : <Badge tone="neutral">{status.folderOff}</Badge>}
        {obstacle === null ? null : <Badge tone="danger">{review.list.impossible}</Badge>}
      </span>
      {warnings.map((warning) => (
        <span key={warning.what} className="text-warning-ink text-sm">
          {tell(review.folderWarnings, warning)}
        </span>
      ))}
      {obstacle === null ? null : (
        <span className="text-danger-ink text-sm">
          {tell(obstacles, obstacle)} {tell(whatToDo, obstacle)}
        </span>
      )}
    </div>
  );
}
