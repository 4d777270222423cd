import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportRow } from "@/model/report.ts";
import { Dialog } from "@/ui/dialog.tsx";

import { wasPublic } from "./undo-rows.ts";

/** What will happen when these copies come out of the trash again. */
export function AskRestore({
  rows,
  onClose,
}: {
  /** At least one. */
  readonly rows: readonly ReportRow[];
  readonly onClose: () => void;
}) {
  const { askRestore } = useMessages().undo;
  const { run } = useCopyRun();
  const published = rows.filter(wasPublic).length;
  return (
    <Dialog
      isOpen
      title={askRestore.heading(rows.length)}
      confirmLabel={askRestore.confirm(rows.length)}
      cancelLabel={askRestore.cancel}
      onConfirm={() => {
        onClose();
        run.restore(rows.map(({ key }) => key));
      }}
      onCancel={onClose}
    >
      <p>{askRestore.text}</p>
      {published === 0 ? null : <p>{askRestore.published(published)}</p>}
    </Dialog>
  );
}
