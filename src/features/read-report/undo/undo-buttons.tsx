import { RotateCcw, Undo2 } from "lucide-react";
import { useMemo } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportRow } from "@/model/report.ts";
import { Button } from "@/ui/button.tsx";

import type { Asked } from "./asked.ts";
import { canRestore, canUndo } from "./undo-rows.ts";

interface Props {
  readonly rows: readonly ReportRow[];
  readonly canAct: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** Takes back, or brings back, all rows of which that can be asked. */
export function UndoButtons({ rows, canAct, onAsk }: Props) {
  const words = useMessages().undo;
  const undoable = useMemo(() => rows.filter(canUndo), [rows]);
  const restorable = useMemo(() => rows.filter(canRestore), [rows]);
  return (
    <>
      {undoable.length === 0 ? null : (
        <Button
          icon={<Undo2 aria-hidden />}
          isDisabled={!canAct}
          onPress={() => onAsk({ what: "undo", rows: undoable })}
        >
          {rows.length === 1 ? words.undoOne : words.undoRows(undoable.length)}
        </Button>
      )}
      {restorable.length === 0 ? null : (
        <Button
          icon={<RotateCcw aria-hidden />}
          isDisabled={!canAct}
          onPress={() => onAsk({ what: "restore", rows: restorable })}
        >
          {rows.length === 1 ? words.restoreOne : words.restoreRows(restorable.length)}
        </Button>
      )}
    </>
  );
}
