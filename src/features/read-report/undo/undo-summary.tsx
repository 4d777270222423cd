import { useMessages } from "@/i18n/use-messages.ts";
import type { RunReport, UndoTotals } from "@/model/report.ts";
import type { UndoFolderState } from "@/model/undo.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";

import type { Asked } from "./asked.ts";
import { ChangedCopies } from "./changed-copies.tsx";
import { KeptFolders } from "./kept-folders.tsx";
import { undoReasons } from "./undo-reasons.ts";
import { canUndo, isChanged, isKept } from "./undo-rows.ts";

interface Props {
  readonly report: RunReport;
  readonly canAct: boolean;
  readonly onAsk: (asked: Asked) => void;
}

const parts = [
  "trashed",
  "gone",
  "restored",
  "notRestored",
  "changed",
  "kept",
] as const satisfies readonly (keyof UndoTotals)[];

/** What became of taking the run back, what could not be, and what the user has to say; nothing where that was not asked for. */
export function UndoSummary({ report, canAct, onAsk }: Props) {
  const words = useMessages().undo;
  const { undo, rows, folders } = report;
  if (undo === null) return null;
  const changed = rows.filter(isChanged);
  return (
    <>
      <ul className="text-ink-soft flex flex-wrap gap-x-4">
        {parts.map((part) =>
          undo[part] === 0 ? null : <li key={part}>{words.totals[part](undo[part])}</li>,
        )}
        <FolderCounts folders={folders} />
      </ul>
      {changed.length === 0 ? null : <ChangedCopies rows={changed} canAct={canAct} onAsk={onAsk} />}
      <KeptCopies report={report} canAct={canAct} onAsk={onAsk} />
      <KeptFolders folders={folders} />
    </>
  );
}

function FolderCounts({ folders }: Pick<RunReport, "folders">) {
  const words = useMessages().undo;
  const count = (at: UndoFolderState["at"]) => folders.filter(({ undo }) => undo?.at === at).length;
  const trashed = count("trashed");
  const restored = count("restored");
  return (
    <>
      {trashed === 0 ? null : <li>{words.trashedFolders(trashed)}</li>}
      {restored === 0 ? null : <li>{words.restoredFolders(restored)}</li>}
    </>
  );
}

/** Each reason once, however many copies it kept. */
function KeptCopies({ report, canAct, onAsk }: Props) {
  const messages = useMessages();
  const words = messages.undo;
  const kept = report.rows.filter(isKept);
  if (kept.length === 0) return null;
  const reasons = new Map(
    kept.flatMap(({ undo }) => undoReasons(undo, messages).map((reason) => [reason.text, reason])),
  );
  const again = kept.filter(canUndo);
  return (
    <Banner
      tone="warning"
      title={words.keptRows(kept.length)}
      actions={
        <Button isDisabled={!canAct} onPress={() => onAsk({ what: "undo", rows: again })}>
          {words.again(again.length)}
        </Button>
      }
    >
      {[...reasons.values()].map(({ text, advice }) => (
        <p key={text}>
          {text} {advice}
        </p>
      ))}
    </Banner>
  );
}
