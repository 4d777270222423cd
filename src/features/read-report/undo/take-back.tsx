import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportRow } from "@/model/report.ts";
import { Button } from "@/ui/button.tsx";

import { useRowDesk } from "../row-desk.ts";
import { canRestore, canUndo, isChanged } from "./undo-rows.ts";

/** Into the trash with the copy, or out of it again. */
export function TakeBack({ row }: { readonly row: ReportRow }) {
  const words = useMessages().undo;
  const { canAct, onAsk } = useRowDesk();
  const ask = isChanged(row)
    ? ({ label: words.undoChanged, what: "undo-all-the-same" } as const)
    : canRestore(row)
      ? ({ label: words.restoreOne, what: "restore" } as const)
      : canUndo(row)
        ? ({ label: words.undoOne, what: "undo" } as const)
        : null;
  if (ask === null) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      isDisabled={!canAct}
      onPress={() => onAsk({ what: ask.what, rows: [row] })}
    >
      {ask.label}
    </Button>
  );
}
