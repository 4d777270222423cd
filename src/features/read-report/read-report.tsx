import { useEffect, useRef, useState } from "react";

import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useReport } from "@/bindings/use-report.ts";
import type { Messages } from "@/i18n/messages.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportRow, RunReport } from "@/model/report.ts";
import { Button } from "@/ui/button.tsx";
import { Panel } from "@/ui/panel.tsx";

import { CopyOutcome } from "./copy-outcome.tsx";
import { SwitchOffs } from "./switch-offs.tsx";
import { AskFirst } from "./undo/ask-first.tsx";
import type { Asked } from "./undo/asked.ts";
import { ChangedCopies } from "./undo/changed-copies.tsx";
import { KeptFolders } from "./undo/kept-folders.tsx";
import { UndoButtons } from "./undo/undo-buttons.tsx";
import { isChanged } from "./undo/undo-rows.ts";
import { useCanAct } from "./use-can-act.ts";

/** How a run of one copy ended, what differs from the wish, and the ways on from here. Nothing while there is no run. */
export function ReadReport() {
  const report = useReport();
  const [row] = report?.rows ?? [];
  return report === null || row === undefined ? null : <Loaded report={report} row={row} />;
}

function Loaded({ report, row }: { readonly report: RunReport; readonly row: ReportRow }) {
  const messages = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [asked, setAsked] = useState<Asked | null>(null);
  const canAct = useCanAct();
  return (
    <Panel
      headingLevel={1}
      title={titleOf(row, messages)}
      headingRef={heading}
      {...(row.state.at === "ambiguous"
        ? {}
        : { footer: <WaysOn row={row} canAct={canAct} onAsk={setAsked} /> })}
    >
      {isChanged(row) ? <ChangedCopies rows={[row]} canAct={canAct} onAsk={setAsked} /> : null}
      <CopyOutcome row={row} />
      <SwitchOffs switchOffs={report.switchOffs} canAct={canAct} />
      <KeptFolders folders={report.folders} />
      <AskFirst asked={asked} folders={report.folders} onClose={() => setAsked(null)} />
    </Panel>
  );
}

function titleOf(row: ReportRow, { report, undo }: Messages): string {
  const { title } = row.copy.source;
  return undoTitle(row, undo.titles) ?? copyTitle(row, title, report);
}

function undoTitle({ copy, undo }: ReportRow, titles: Messages["undo"]["titles"]): string | null {
  const { title } = copy.source;
  switch (undo?.at) {
    case undefined:
    // Nothing came of it.
    case "asked":
    case "sent":
      return null;
    case "trashed":
    case "restore-asked":
      return titles.undone(title);
    case "not-restored":
      return titles.notRestored(title);
    case "gone":
    case "changed":
    case "kept":
    case "restored":
      return titles[undo.at](title);
  }
}

function copyTitle({ state, outcome }: ReportRow, title: string, report: Messages["report"]): string {
  switch (state.at) {
    case "done":
      return outcome === "as-planned" ? report.done(title) : report.doneButDifferent(title);
    case "unverified":
      return report.unverified.title;
    case "unknown":
      return report.unknownOutcome.title;
    case "ambiguous":
      return report.ambiguous.title;
    case "skipped":
      return report.skipped.title;
    case "refused":
    case "failed":
      return report.failed;
    case "waiting":
    case "checking":
    case "copying":
    case "held":
    case "unsure":
    case "copied":
    case "finishing":
      return report.unfinished;
  }
}

function WaysOn(props: {
  readonly row: ReportRow;
  readonly canAct: boolean;
  readonly onAsk: (asked: Asked) => void;
}) {
  const { row, canAct, onAsk } = props;
  const { report } = useMessages();
  const { run, state: runState } = useCopyRun();
  const { at } = row.state;
  const unsettled = at === "unknown" || at === "unverified";
  return (
    <>
      <Button
        variant={unsettled ? "secondary" : "primary"}
        isDisabled={runState.at === "running"}
        onPress={run.clear}
      >
        {at === "done" ? report.copyAnother : report.tryThisAgain}
      </Button>
      <UndoButtons rows={[row]} canAct={canAct} onAsk={onAsk} />
    </>
  );
}
