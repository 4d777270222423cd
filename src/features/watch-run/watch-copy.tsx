import { useEffect, useRef, useState } from "react";

import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useRunSeat } from "@/bindings/use-run-seat.ts";
import type { RunView } from "@/bindings/use-run-view.ts";
import { useSecondsUntil } from "@/bindings/use-seconds-until.ts";
import type { Messages } from "@/i18n/messages.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState, RunPhase } from "@/model/run.ts";
import { announce } from "@/ui/announcer.tsx";
import { Panel } from "@/ui/panel.tsx";
import { ProgressBar } from "@/ui/progress-bar.tsx";

import { PhaseNotice } from "./phase-notice.tsx";
import { RunButtons } from "./run-buttons.tsx";
import { OtherTabNotice } from "./tab-notices.tsx";
import { tellPhase } from "./tell-now.ts";

interface Props {
  readonly copy: PlannedCopy;
  readonly state: CopyState;
  /** Once it is there, the later step that it waits for. */
  readonly step: "settings" | "links" | null;
}

/** What is going on with the copy right now. The heading takes the focus, so that a screen reader starts here. */
export function WatchCopy({ copy, state, step }: Props) {
  const { run } = useMessages();
  const { state: runState } = useCopyRun();
  const seat = useRunSeat();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus();
  useEffect(focusHeading, []);
  const standing = runState.at === "running" && phasesThatStand.has(runState.phase.at) ? runState : null;
  const isMine = seat === "mine";
  return (
    <Panel
      headingLevel={1}
      title={run.heading(copy.source.title)}
      headingRef={heading}
      footer={
        standing !== null && isMine ? (
          <RunButtons phase={standing.phase} errand="copying" onStop={focusHeading} />
        ) : null
      }
    >
      {isMine ? null : <OtherTabNotice />}
      {standing !== null ? (
        <StandStill state={standing} />
      ) : state.at === "held" ? (
        <Countdown key={state.until} state={state} />
      ) : (
        <Step state={state} step={step} />
      )}
      {isMine && standing?.phase.at !== "paused" ? <p className="text-ink-soft">{run.keepOpen}</p> : null}
    </Panel>
  );
}

/** Phases in which nothing is asked of the portal for this copy. */
const phasesThatStand: ReadonlySet<RunPhase["at"]> = new Set(["paused", "offline", "held"]);

function StandStill({ state }: { readonly state: RunView["state"] }) {
  const { phases } = useMessages().run;
  const { phase } = state;
  const words = phase.at === "working" ? null : tellPhase(phase, phases);
  useEffect(() => {
    if (words !== null) announce(words);
  }, [words]);
  return <PhaseNotice state={state} overall={null} />;
}

function Step({ state, step }: Pick<Props, "state" | "step">) {
  const { run } = useMessages();
  const { now, hint } = step === null ? tellStep(state, run) : { now: run[step], hint: null };
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
