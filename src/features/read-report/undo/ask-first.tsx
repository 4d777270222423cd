import type { ReportFolder } from "@/model/report.ts";

import { AskRestore } from "./ask-restore.tsx";
import { AskUndo } from "./ask-undo.tsx";
import type { Asked } from "./asked.ts";

interface Props {
  /** `null`: nothing. */
  readonly asked: Asked | null;
  readonly folders: readonly ReportFolder[];
  readonly onClose: () => void;
}

/** Says what will happen before copies are taken back, or brought back. */
export function AskFirst({ asked, folders, onClose }: Props) {
  if (asked === null) return null;
  const { what, rows } = asked;
  if (what === "restore") return <AskRestore rows={rows} onClose={onClose} />;
  return (
    <AskUndo rows={rows} folders={folders} evenIfChanged={what === "undo-all-the-same"} onClose={onClose} />
  );
}
