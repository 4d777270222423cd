import { HistoryIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";

import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useHistory } from "@/bindings/use-history.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { RunSummary } from "@/model/run-summary.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { EmptyState } from "@/ui/empty-state.tsx";
import { Panel } from "@/ui/panel.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

import { ForgetRun } from "./forget-run.tsx";
import { RunList } from "./run-list.tsx";
import { RunProblem, type UnopenedRun } from "./run-problem.tsx";

/** The runs that this browser holds. Opening one makes it the run of the store, so that its report is shown. */
export function History({ onBack }: { readonly onBack: () => void }) {
  const { history: words } = useMessages();
  const { run } = useCopyRun();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Panel
      headingLevel={1}
      title={words.heading}
      headingRef={heading}
      footer={<Button onPress={onBack}>{words.back}</Button>}
    >
      {run.isLasting ? (
        <p className="text-ink-soft">{words.onlyHere}</p>
      ) : (
        <Banner tone="warning" title={words.notLasting} />
      )}
      <Runs onForgotten={() => heading.current?.focus()} />
    </Panel>
  );
}

function Runs({ onForgotten }: { readonly onForgotten: () => void }) {
  const { history: words } = useMessages();
  const { history, refresh } = useHistory();
  const { run } = useCopyRun();
  const [problem, setProblem] = useState<UnopenedRun | null>(null);
  const [toForget, setToForget] = useState<RunSummary | null>(null);
  const open = (summary: RunSummary) => {
    void run.open(summary.runId).then((opened) => {
      if (opened.ok) return;
      setProblem({ summary, problem: opened.failure });
      refresh();
    });
  };
  const forget = (summary: RunSummary) => {
    setToForget(null);
    setProblem(null);
    // Read anew either way: what the browser did not forget is still in the list.
    void run.forget(summary.runId).finally(() => {
      refresh();
      onForgotten();
    });
  };
  if (history.at === "loading") return <Skeleton label={words.loading} rows={3} />;
  if (history.at === "failed") return <Unreadable onTryAgain={refresh} />;
  return (
    <>
      {problem === null ? null : <RunProblem {...problem} />}
      {history.runs.length === 0 ? (
        <EmptyState icon={<HistoryIcon aria-hidden />} title={words.empty.title} text={words.empty.text} />
      ) : (
        <RunList runs={history.runs} onOpen={open} onForget={setToForget} />
      )}
      {toForget === null ? null : (
        <ForgetRun summary={toForget} onForget={forget} onKeep={() => setToForget(null)} />
      )}
    </>
  );
}

function Unreadable({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { history: words, tryAgain } = useMessages();
  return (
    <Banner
      tone="danger"
      live="assertive"
      title={words.failed.title}
      actions={<Button onPress={onTryAgain}>{tryAgain}</Button>}
    >
      <p>{words.failed.text}</p>
    </Banner>
  );
}
