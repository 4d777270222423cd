import { ArrowRight, Circle } from "lucide-react";
import { createContext, useContext, useMemo, useState } from "react";

import type { RunRow, RunView } from "@/bindings/use-run-view.ts";
import { useSecondsUntil } from "@/bindings/use-seconds-until.ts";
import type { RowFilter } from "@/i18n/sections/run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { LaterState } from "@/model/later.ts";
import type { CopyState } from "@/model/run.ts";
import { Panel } from "@/ui/panel.tsx";
import { SegmentedControl } from "@/ui/segmented-control.tsx";
import { ToneIcon, type Tone } from "@/ui/tone.tsx";

import { createRowFilter, rowFilters } from "./filter-rows.ts";
import { PlaceName } from "./place-name.tsx";
import { tellRow } from "./tell-row.ts";
import { VirtualRows } from "./virtual-rows.tsx";

/** States by key: a row in sight is drawn anew when the run goes on, without the list being gone through again. */
const RunStates = createContext<RunView["state"] | null>(null);

/** Every copy of the run: title, where it goes, and where it stands. */
export function CopyList({ view }: { readonly view: RunView }) {
  const { many } = useMessages().run;
  const [filter, setFilter] = useState<RowFilter>("all");
  const [filterRows] = useState(() => createRowFilter<RunRow>());
  const rows = useMemo(() => filterRows(view, filter), [filterRows, view, filter]);
  // Drawn anew only with other rows: to go through 10,000 of them takes longer than the time between two pictures.
  const list = useMemo(
    () => (
      <VirtualRows
        label={many.copies}
        rows={rows}
        titleOf={titleOf}
        renderDetails={renderDetails}
        emptyText={many.noneLikeThis}
        className="h-96"
      />
    ),
    [rows, many],
  );
  return (
    <Panel title={many.copies}>
      <SegmentedControl
        label={many.show}
        isLabelHidden
        value={filter}
        onChange={setFilter}
        options={rowFilters.map((value) => ({ value, label: many.filters[value] }))}
      />
      <RunStates value={view.state}>{list}</RunStates>
    </Panel>
  );
}

const notBegun: LaterState = { settings: null, links: null };

const titleOf = ({ copy }: RunRow): string => copy.source.title;

const renderDetails = (row: RunRow) => <RowDetails row={row} />;

function RowDetails({ row }: { readonly row: RunRow }) {
  const run = useContext(RunStates);
  const state = run?.copies.get(row.key);
  return (
    <>
      <span className="text-ink-soft flex min-w-0 items-start gap-1 text-sm">
        <ArrowRight aria-hidden size={14} className="mt-0.5 shrink-0 rtl:rotate-180" />
        <PlaceName place={row.place} />
      </span>
      {run === null || state === undefined ? null : state.at === "held" ? (
        <HeldState state={state} />
      ) : (
        <TimelessState row={row} run={run} state={state} />
      )}
    </>
  );
}

function TimelessState({
  row,
  run,
  state,
}: {
  readonly row: RunRow;
  readonly run: RunView["state"];
  readonly state: Exclude<CopyState, { readonly at: "held" }>;
}) {
  const messages = useMessages();
  const {
    tone,
    state: words,
    reason,
  } = tellRow({ copy: row.copy, later: run.later.get(row.key) ?? notBegun, run }, state, messages);
  return (
    <span className="flex min-w-0 flex-col">
      <StateLine tone={tone} words={words} />
      {reason === null ? null : <span className="text-ink-soft ps-5.5 text-sm">{reason}</span>}
    </span>
  );
}

function HeldState({ state }: { readonly state: Extract<CopyState, { readonly at: "held" }> }) {
  const { run } = useMessages();
  const seconds = useSecondsUntil(state.until);
  return (
    <StateLine
      tone="info"
      words={state.why === "limit" ? run.waitForLimit(seconds) : run.waitForPortal(seconds)}
    />
  );
}

export function StateLine({ tone, words }: { readonly tone: Tone | null; readonly words: string }) {
  return (
    <span className="flex min-w-0 items-start gap-1.5 [&_svg]:mt-0.5">
      {tone === null ? (
        <Circle aria-hidden size={16} className="text-ink-soft shrink-0" />
      ) : (
        <ToneIcon tone={tone} size={16} />
      )}
      <span>{words}</span>
    </span>
  );
}
