import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportRow } from "@/model/report.ts";
import { Button } from "@/ui/button.tsx";

import { canLookAgain, isRetryable, sendAnew } from "./report-rows.ts";
import { useRowDesk } from "./row-desk.ts";

/** What can be done about one row. Where a copy may be there already, that is to look, never to copy anew. */
export function RowActions({ row, isOpen }: { readonly row: ReportRow; readonly isOpen: boolean }) {
  const { report, tryAgain } = useMessages();
  const { run } = useCopyRun();
  const { canAct, onRetryElsewhere } = useRowDesk();
  if (canLookAgain(row)) {
    // The details have a button of their own for it.
    return isOpen ? null : (
      <div>
        <Button size="small" isDisabled={!canAct} onPress={() => run.verifyAgain(row.key)}>
          {report.lookAgain}
        </Button>
      </div>
    );
  }
  if (!isRetryable(row)) return null;
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" isDisabled={!canAct} onPress={() => run.retry([sendAnew(row.copy)])}>
        {tryAgain}
      </Button>
      <Button size="small" isDisabled={!canAct} onPress={() => onRetryElsewhere(row)}>
        {report.run.retryElsewhere}
      </Button>
    </div>
  );
}
