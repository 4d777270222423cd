import { useEffect, useRef, useState } from "react";

import { useSecondsUntil } from "@/bindings/use-seconds-until.ts";
import type { Messages } from "@/i18n/messages.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";
import { announce } from "@/ui/announcer.tsx";
import { Panel } from "@/ui/panel.tsx";
import { ProgressBar } from "@/ui/progress-bar.tsx";

/** What is going on with the copy right now. The heading takes the focus, so that a screen reader starts here. */
export function WatchRun({ copy, state }: { readonly copy: PlannedCopy; readonly state: CopyState }) {
  const { run } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Panel headingLevel={1} title={run.heading(copy.source.title)} headingRef={heading}>
      {state.at === "held" ? <Countdown key={state.until} state={state} /> : <Step state={state} />}
      <p className="text-ink-soft">{run.keepOpen}</p>
    </Panel>
  );
}

function Step({ state }: { readonly state: CopyState }) {
  const { run } = useMessages();
  const { now, hint } = tellStep(state, run);
  useEffect(() => announce(now), [now]);
  return (
    <div className="flex flex-col gap-2">
      <ProgressBar label={now} isIndeterminate />
      {hint === null ? null : <p className="text-ink-soft">{hint}</p>}
    </div>
  );
}

function tellStep(
  state: CopyState,
  run: Messages["run"],
): { readonly now: string; readonly hint: string | null } {
  const { at } = state;
  if (at === "waiting" || at === "checking") return { now: run.checking, hint: null };
  if (at === "copying") return { now: run.copying, hint: run.copyingHint };
  if (at === "unsure") return { now: run.unsure, hint: run.unsureHint };
  return { now: run.finishing, hint: null };
}

/** Read out once, at its beginning: a screen reader would be interrupted every second. */
function Countdown({ state }: { readonly state: Extract<CopyState, { readonly at: "held" }> }) {
  const { run } = useMessages();
  const seconds = useSecondsUntil(state.until);
  const text = state.why === "limit" ? run.waitForLimit(seconds) : run.waitForPortal(seconds);
  const [firstText] = useState(text);
  useEffect(() => announce(firstText), [firstText]);
  return (
    <div className="flex flex-col gap-2">
      <ProgressBar label={text} isIndeterminate />
      {state.why === "limit" ? null : <p className="text-ink-soft">{run.unsureHint}</p>}
    </div>
  );
}
