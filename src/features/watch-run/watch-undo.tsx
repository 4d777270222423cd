import { createContext, useContext, useEffect, useMemo, useRef } from "react";

import { useRunStore } from "@/bindings/run-store-context.ts";
import { useRunTitle } from "@/bindings/use-run-title.ts";
import type { RunFigures, RunRow, RunView, UndoFigures } from "@/bindings/use-run-view.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { UndoState } from "@/model/undo.ts";
import { useFormats } from "@/parts/use-formats.ts";
import { Panel } from "@/ui/panel.tsx";
import { ProgressBar } from "@/ui/progress-bar.tsx";
import type { Tone } from "@/ui/tone.tsx";

import { StateLine } from "./copy-list.tsx";
import { PhaseNotice } from "./phase-notice.tsx";
import { PlaceName } from "./place-name.tsx";
import { RunButtons } from "./run-buttons.tsx";
import { Fact } from "./run-numbers.tsx";
import { NotLastingNotice, OtherTabNotice } from "./tab-notices.tsx";
import { tellUndo } from "./tell-undo.ts";
import { useAnnounceRun } from "./use-announce-run.ts";
import { VirtualRows } from "./virtual-rows.tsx";

interface Props {
  readonly view: RunView;
  readonly undo: UndoFigures;
}

/** Copies that are taken back, or brought back, while that goes on. */
export function WatchUndo({ view, undo }: Props) {
  const messages = useMessages();
  const { percent, left } = undo;
  useAnnounceRun(view.state, {
    percent,
    summary: messages.undo.watch.summary(left, String(percent)),
    now: tellUndo(view.state.phase, undo, messages),
  });
  useRunTitle(messages.run.many.windowTitle(String(percent)), messages.appName);
  return (
    <>
      <Overview view={view} undo={undo} />
      <Rows view={view} undo={undo} />
    </>
  );
}

/** The heading takes the focus, so that a screen reader starts here. */
function Overview({ view, undo }: Props) {
  const messages = useMessages();
  const { isLasting } = useRunStore();
  const { state, seat } = view;
  const words = messages.undo.watch;
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus();
  useEffect(focusHeading, []);
  const isMine = seat === "mine";
  return (
    <Panel
      headingLevel={1}
      title={words.heading[undo.errand](undo.total)}
      headingRef={heading}
      footer={isMine ? <RunButtons phase={state.phase} errand={undo.errand} onStop={focusHeading} /> : null}
    >
      {isMine ? null : <OtherTabNotice />}
      {isMine && !isLasting ? <NotLastingNotice /> : null}
      <PhaseNotice state={state} overall={null} />
      <ProgressBar label={tellUndo(state.phase, undo, messages)} value={undo.percent} />
      <Numbers undo={undo} />
      {isMine && isLasting && state.phase.at !== "paused" ? (
        <p className="text-ink-soft">{words.lasting}</p>
      ) : null}
    </Panel>
  );
}

function Numbers({ undo }: Pick<Props, "undo">) {
  const words = useMessages().undo.watch;
  const { number } = useFormats();
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      <Fact label={words.done[undo.errand]} value={number(undo.done)} />
      {undo.notDone === 0 ? null : <Fact label={words.notDone} value={number(undo.notDone)} />}
      <Fact label={words.left} value={number(undo.left)} />
    </dl>
  );
}

/** States by key, as in the list of copies. */
const UndoStates = createContext<RunView["state"]["undo"] | null>(null);

function Rows({ view, undo }: Props) {
  const words = useMessages().undo.watch;
  const { many } = useMessages().run;
  const rows = useRowsOf(view.figures, undo);
  const list = useMemo(
    () => (
      <VirtualRows
        label={words.rows}
        rows={rows}
        titleOf={titleOf}
        renderDetails={renderDetails}
        emptyText={many.noneLikeThis}
        className="h-96"
      />
    ),
    [rows, words, many],
  );
  return (
    <Panel title={words.rows}>
      <UndoStates value={view.state.undo}>{list}</UndoStates>
    </Panel>
  );
}

/** The same list for as long as the same rows are in it: a row that is over stays, so their number tells. */
function useRowsOf({ rows }: RunFigures, { keys, total }: UndoFigures): readonly RunRow[] {
  return useMemo(() => {
    const asked = new Set(keys);
    return rows.filter(({ key }) => asked.has(key));
    // oxlint-disable-next-line react/exhaustive-deps -- `keys` is a new list each time
  }, [rows, total]);
}

const titleOf = ({ copy }: RunRow): string => copy.source.title;

const renderDetails = (row: RunRow) => <RowDetails row={row} />;

function RowDetails({ row }: { readonly row: RunRow }) {
  const words = useMessages().undo.watch;
  const undo = useContext(UndoStates)?.get(row.key) ?? null;
  return (
    <>
      <span className="text-ink-soft min-w-0 text-sm">
        <PlaceName place={row.place} />
      </span>
      {undo === null ? null : <StateLine tone={tones[undo.at]} words={words.states[undo.at]} />}
    </>
  );
}

const tones: Readonly<Record<UndoState["at"], Tone | null>> = {
  asked: null,
  "restore-asked": null,
  sent: "info",
  trashed: "success",
  restored: "success",
  gone: "info",
  changed: "warning",
  kept: "warning",
  "not-restored": "warning",
};
