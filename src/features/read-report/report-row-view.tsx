import { ChevronRight } from "lucide-react";
import { useId } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Checkbox } from "react-aria-components/Checkbox";

import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportRow } from "@/model/report.ts";
import { CheckboxBox } from "@/ui/checkbox.tsx";

import { CopyOutcome } from "./copy-outcome.tsx";
import { OutcomeBadge } from "./outcome-looks.tsx";
import { RowActions } from "./row-actions.tsx";
import { useRowDesk } from "./row-desk.ts";
import { RowLinks } from "./row-links.tsx";
import { reasonsOf } from "./row-reasons.ts";
import { isSettled } from "./settled-copy.ts";
import { TakeBack } from "./undo/take-back.tsx";
import { canUndo } from "./undo/undo-rows.ts";

/** One row: what it is, how it ended and why, the ways to both pages, and all the rest when it is opened. */
export function ReportRowView({ row }: { readonly row: ReportRow }) {
  const { openKeys } = useRowDesk();
  const isOpen = openKeys.has(row.key);
  const detailsId = useId();
  const { copy, state } = row;
  return (
    <div className="flex flex-col gap-1.5 px-3 py-2 @md:[&>:not(:first-child)]:ps-8">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="flex min-w-0 items-center gap-1">
          <PickBox row={row} />
          <bdi className="min-w-0 font-medium">{copy.source.title}</bdi>
        </span>
        <OutcomeBadge outcome={row.outcome} />
      </div>
      {isOpen ? null : <Reasons row={row} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <DetailsButton row={row} isOpen={isOpen} controls={detailsId} />
        <RowLinks row={row} />
        <TakeBack row={row} />
      </div>
      <RowActions row={row} isOpen={isOpen} />
      {isOpen && isSettled(state) ? (
        <div id={detailsId} className="flex flex-col gap-3 py-2 ps-5">
          <CopyOutcome row={row} />
        </div>
      ) : null}
    </div>
  );
}

/** Picks the row, to be taken back together with others. */
function PickBox({ row }: { readonly row: ReportRow }) {
  const { pick } = useMessages().undo;
  const { picked, onPick } = useRowDesk();
  // Titles with and without a box begin at the same place.
  if (!canUndo(row)) return <span className="hidden size-7 shrink-0 @md:block" />;
  return (
    <Checkbox
      aria-label={pick(row.copy.source.title)}
      isSelected={picked.has(row.key)}
      onChange={() => onPick(row.key)}
      className="group rounded-small inline-flex size-7 shrink-0 cursor-pointer items-center justify-center"
    >
      <CheckboxBox isIndeterminate={false} />
    </Checkbox>
  );
}

function Reasons({ row }: { readonly row: ReportRow }) {
  const messages = useMessages();
  return reasonsOf(row, messages).map(({ text, advice }) => (
    <p key={text} className="text-ink-soft max-w-prose text-sm">
      {text} {advice}
    </p>
  ));
}

function DetailsButton(props: {
  readonly row: ReportRow;
  readonly isOpen: boolean;
  readonly controls: string;
}) {
  const { row, isOpen, controls } = props;
  const { report } = useMessages();
  const { onToggle } = useRowDesk();
  if (!isSettled(row.state)) return null;
  return (
    <AriaButton
      aria-expanded={isOpen}
      {...(isOpen ? { "aria-controls": controls } : {})}
      onPress={() => onToggle(row.key)}
      className="rounded-small text-ink-soft data-hovered:text-ink inline-flex min-h-7 cursor-pointer items-center gap-1 font-medium"
    >
      <ChevronRight
        aria-hidden
        size={16}
        className={`shrink-0 transition-transform ${isOpen ? "rotate-90" : "rtl:rotate-180"}`}
      />
      {report.run.more}
    </AriaButton>
  );
}
