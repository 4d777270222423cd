import { useMessages } from "@/i18n/use-messages.ts";
import type { FolderTotals, ReportFolder, RunReport } from "@/model/report.ts";
import { FailureWords } from "@/parts/failure-words.tsx";
import { Banner } from "@/ui/banner.tsx";

const parts = ["made", "used", "failed", "unfinished"] as const satisfies readonly (keyof FolderTotals)[];

/** What became of the folders that the run had to make; nothing where there were none. */
export function FolderOutcomes({ folders, folderTotals }: Pick<RunReport, "folders" | "folderTotals">) {
  const words = useMessages().report.run;
  if (folders.length === 0) return null;
  const troubled = folders.filter(isTroubled);
  return (
    <>
      <ul className="text-ink-soft flex flex-wrap gap-x-4">
        {parts.map((part) =>
          folderTotals[part] === 0 ? null : <li key={part}>{words.folders[part](folderTotals[part])}</li>,
        )}
      </ul>
      {troubled.length === 0 ? null : (
        <Banner tone="warning" title={words.foldersWithProblems}>
          <ul className="flex max-h-64 list-disc flex-col gap-2 overflow-y-auto ps-5">
            {troubled.map((row) => (
              <FolderLine key={row.folder.key} row={row} />
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}

const isTroubled = ({ state }: ReportFolder): boolean =>
  state.at === "failed" || (state.at === "made" && state.indexPage === "failed");

function FolderLine({ row }: { readonly row: ReportFolder }) {
  const words = useMessages().report.run;
  const { folder, state } = row;
  if (state.at !== "failed") return <li>{words.indexPageFailed(folder.title)}</li>;
  return (
    <li>
      {words.folderFailed(folder.title)}
      {state.failure === null ? null : <FailureWords failure={state.failure} />}
    </li>
  );
}
