import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportFolder, RunReport } from "@/model/report.ts";
import { FailureWords } from "@/parts/failure-words.tsx";

/** Folders of the run that stay. That somebody has put something into them is no trouble, and still to be known. */
export function KeptFolders({ folders }: Pick<RunReport, "folders">) {
  const kept = folders.filter(({ undo }) => undo?.at === "kept" && undo.why !== "not-made-by-run");
  if (kept.length === 0) return null;
  return (
    <ul className="flex max-h-64 list-disc flex-col gap-2 overflow-y-auto ps-5">
      {kept.map((row) => (
        <KeptFolder key={row.folder.key} row={row} />
      ))}
    </ul>
  );
}

function KeptFolder({ row: { folder, undo } }: { readonly row: ReportFolder }) {
  const { keptFolders } = useMessages().undo;
  if (undo?.at !== "kept") return null;
  return (
    <li>
      {keptFolders[undo.why](folder.title)}
      {undo.failure === null ? null : <FailureWords failure={undo.failure} />}
    </li>
  );
}
