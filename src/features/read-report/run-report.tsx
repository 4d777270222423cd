import { useEffect, useMemo, useRef, useState } from "react";

import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useReport } from "@/bindings/use-report.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlanOrigin } from "@/model/plan-origin.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { ReportRow, RunReport as Report } from "@/model/report.ts";
import { useFormats } from "@/parts/use-formats.ts";
import { Button } from "@/ui/button.tsx";
import { Panel } from "@/ui/panel.tsx";

import { FolderOutcomes } from "./folder-outcomes.tsx";
import { LaterSummary } from "./later-summary.tsx";
import { ReportDownloads } from "./report-downloads.tsx";
import { durationOf, headlineOf } from "./report-headline.ts";
import { isRetryable, sendAnew } from "./report-rows.ts";
import { ReportTable } from "./report-table.tsx";
import { RetryElsewhere } from "./retry-elsewhere.tsx";
import { SwitchOffs } from "./switch-offs.tsx";
import { AskFirst } from "./undo/ask-first.tsx";
import type { Asked } from "./undo/asked.ts";
import { UndoButtons } from "./undo/undo-buttons.tsx";
import { UndoSummary } from "./undo/undo-summary.tsx";
import { useCanAct } from "./use-can-act.ts";

interface AgainProps {
  /** Reviews the same choice once more, for what is new since. */
  readonly onRunAgain: (origin: PlanOrigin) => void;
}

/** What became of a run of many copies, row by row, and the ways on from here. Nothing while there is no run. */
export function RunReport({ onRunAgain }: AgainProps) {
  const { state } = useCopyRun();
  const report = useReport();
  return state.at === "idle" || report === null ? null : (
    <Loaded report={report} plan={state.plan} onRunAgain={onRunAgain} />
  );
}

function Loaded({
  report,
  plan,
  onRunAgain,
}: AgainProps & { readonly report: Report; readonly plan: CopyPlan }) {
  const messages = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [elsewhere, setElsewhere] = useState<readonly ReportRow[]>([]);
  const canAct = useCanAct();
  return (
    <Panel
      headingLevel={1}
      title={headlineOf(report, messages)}
      headingRef={heading}
      footer={
        <WaysOn
          report={report}
          origin={plan.origin}
          canAct={canAct}
          onRetryElsewhere={setElsewhere}
          onAsk={setAsked}
          onRunAgain={onRunAgain}
        />
      }
    >
      <Times report={report} />
      <FolderOutcomes folders={report.folders} folderTotals={report.folderTotals} />
      <SwitchOffs switchOffs={report.switchOffs} canAct={canAct} />
      <LaterSummary later={report.later} />
      <UndoSummary report={report} canAct={canAct} onAsk={setAsked} />
      <ReportTable report={report} canAct={canAct} onRetryElsewhere={setElsewhere} onAsk={setAsked} />
      <ReportDownloads report={report} plan={plan} />
      {elsewhere.length === 0 ? null : <RetryElsewhere rows={elsewhere} onClose={() => setElsewhere([])} />}
      <AskFirst asked={asked} folders={report.folders} onClose={() => setAsked(null)} />
    </Panel>
  );
}

function Times({ report }: { readonly report: Report }) {
  const words = useMessages().report.run;
  const { moment } = useFormats();
  // Taken back, perhaps days later: what was between is no work.
  const took = report.undo === null ? durationOf(report, words) : null;
  return (
    <ul className="text-ink-soft flex flex-wrap gap-x-4">
      <li>{words.started(moment(report.startedAt))}</li>
      {took === null ? null : <li>{took}</li>}
    </ul>
  );
}

function WaysOn(
  props: AgainProps & {
    readonly report: Report;
    readonly origin: PlanOrigin | null;
    readonly canAct: boolean;
    readonly onRetryElsewhere: (rows: readonly ReportRow[]) => void;
    readonly onAsk: (asked: Asked) => void;
  },
) {
  const { report, origin, canAct, onRetryElsewhere, onAsk, onRunAgain } = props;
  const words = useMessages().report.run;
  const { run } = useCopyRun();
  const retryable = useMemo(() => report.rows.filter(isRetryable), [report]);
  const hasRetryable = retryable.length > 0;
  return (
    <>
      {hasRetryable ? (
        <>
          <Button
            variant="primary"
            isDisabled={!canAct}
            onPress={() => run.retry(retryable.map(({ copy }) => sendAnew(copy)))}
          >
            {words.retryRows(retryable.length)}
          </Button>
          <Button isDisabled={!canAct} onPress={() => onRetryElsewhere(retryable)}>
            {words.retryElsewhereRows(retryable.length)}
          </Button>
        </>
      ) : null}
      <Button variant={hasRetryable ? "secondary" : "primary"} isDisabled={!canAct} onPress={run.clear}>
        {words.copyMore}
      </Button>
      {origin === null ? null : (
        <Button isDisabled={!canAct} onPress={() => onRunAgain(origin)}>
          {words.runAgain}
        </Button>
      )}
      <UndoButtons rows={report.rows} canAct={canAct} onAsk={onAsk} />
    </>
  );
}
