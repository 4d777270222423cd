import { useDeferredValue, useEffect, useMemo, useState } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Outcome, ReportRow, RunReport } from "@/model/report.ts";
import { announce } from "@/ui/announcer.tsx";
import { SearchField } from "@/ui/search-field.tsx";

import { OutcomeFilter } from "./outcome-filter.tsx";
import { ReportList } from "./report-list.tsx";
import { filterPlaces } from "./report-rows.ts";
import { RowDeskContext } from "./row-desk.ts";
import type { Asked } from "./undo/asked.ts";
import { PickedRows } from "./undo/picked-rows.tsx";

interface Props {
  readonly report: RunReport;
  readonly canAct: boolean;
  readonly onRetryElsewhere: (rows: readonly ReportRow[]) => void;
  readonly onAsk: (asked: Asked) => void;
}

/** The rows, narrowed by outcome and text. */
export function ReportTable({ report, canAct, onRetryElsewhere, onAsk }: Props) {
  const words = useMessages().report.run;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text);
  const places = useMemo(
    () => filterPlaces(report.places, { outcome, text: wanted }),
    [report.places, outcome, wanted],
  );
  const [openKeys, setOpenKeys] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const desk = useMemo(
    () => ({
      openKeys,
      canAct,
      onToggle: (key: string) => setOpenKeys((keys) => toggled(keys, key)),
      onRetryElsewhere: (row: ReportRow) => onRetryElsewhere([row]),
      picked,
      onPick: (key: string) => setPicked((keys) => toggled(keys, key)),
      onAsk,
    }),
    [openKeys, picked, canAct, onRetryElsewhere, onAsk],
  );
  return (
    <>
      <OutcomeFilter totals={report.totals} chosen={outcome} onChoose={setOutcome} />
      <SearchField label={words.search} value={text} onChange={setText} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <RowCount count={places.reduce((sum, { rows }) => sum + rows.length, 0)} />
        <PickedRows
          places={places}
          rows={report.rows}
          picked={picked}
          onPick={setPicked}
          canAct={canAct}
          onAsk={onAsk}
        />
      </div>
      <RowDeskContext value={desk}>
        <ReportList places={places} />
      </RowDeskContext>
    </>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const changed = new Set(keys);
  if (!changed.delete(key)) changed.add(key);
  return changed;
}

/** Read out when the filter changes it, not at first: the heading has the word then. */
function RowCount({ count }: { readonly count: number }) {
  const text = useMessages().report.run.rowCount(count);
  const [textAtFirst] = useState(text);
  useEffect(() => {
    if (text !== textAtFirst) announce(text);
  }, [text, textAtFirst]);
  return <p className="text-ink-soft text-sm">{text}</p>;
}
