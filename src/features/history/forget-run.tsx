import { useMessages } from "@/i18n/use-messages.ts";
import type { RunSummary } from "@/model/run-summary.ts";
import { useFormats } from "@/parts/use-formats.ts";
import { Dialog } from "@/ui/dialog.tsx";

interface Props {
  readonly summary: RunSummary;
  readonly onForget: (summary: RunSummary) => void;
  readonly onKeep: () => void;
}

/** Asks before the record of a run goes. */
export function ForgetRun({ summary, onForget, onKeep }: Props) {
  const { history: words } = useMessages();
  const { moment } = useFormats();
  const unknown = summary.unknownKeys.length;
  return (
    <Dialog
      isOpen
      variant="danger"
      title={words.sure.title}
      confirmLabel={words.forget}
      cancelLabel={words.keep}
      onConfirm={() => onForget(summary)}
      onCancel={onKeep}
    >
      <p className="font-medium">{words.started(moment(summary.startedAt))}</p>
      {unknown === 0 ? null : <p>{words.unknownOutcomes(unknown)}</p>}
      <p>{words.sure.text}</p>
    </Dialog>
  );
}
