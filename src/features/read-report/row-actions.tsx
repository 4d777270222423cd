import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportRow } from "@/model/report.ts";
import { Button } from "@/ui/button.tsx";

import { canLookAgain, isRetryable, sendAnew } from "./report-rows.ts";
import { useRowDesk } from "./row-desk.ts";

/** What can be done about one row. Where a copy may be there already, that is to look, never to copy anew. */
export function RowActions({ row, isOpen }: { readonly row: ReportRow; readonly isOpen: boolean }) {
  // The details of a row have a button of their own for looking again.
  const looksAgain = canLookAgain(row) && !isOpen;
  if (!looksAgain && !isRetryable(row)) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {looksAgain ? <LookAgain row={row} /> : null}
      {isRetryable(row) ? <Retry row={row} /> : null}
    </div>
  );
}

function LookAgain({ row }: { readonly row: ReportRow }) {
  const { report } = useMessages();
  const { run } = useCopyRun();
  const { canAct } = useRowDesk();
  return (
    <Button size="small" isDisabled={!canAct} onPress={() => run.verifyAgain(row.key)}>
      {report.lookAgain}
    </Button>
  );
}

function Retry({ row }: { readonly row: ReportRow }) {
  const { report, tryAgain } = useMessages();
  const { run } = useCopyRun();
  const { canAct, onRetryElsewhere } = useRowDesk();
  return (
    <>
      <Button size="small" isDisabled={!canAct} onPress={() => run.retry([sendAnew(row.copy)])}>
        {tryAgain}
      </Button>
      <Button size="small" isDisabled={!canAct} onPress={() => onRetryElsewhere(row)}>
        {report.run.retryElsewhere}
      </Button>
    </>
  );
}
