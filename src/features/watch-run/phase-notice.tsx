import type { ReactNode } from "react";

import type { Figures, RunView } from "@/bindings/use-run-view.ts";
import { useSecondsUntil } from "@/bindings/use-seconds-until.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PauseReason } from "@/model/run-event.ts";
import type { RunPhase } from "@/model/run.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import { useFormats } from "@/parts/use-formats.ts";
import { Banner } from "@/ui/banner.tsx";

import { tellClock } from "./tell-time.ts";

interface Props {
  readonly state: RunView["state"];
  /** `null` for a single copy, of which there is nothing to count. */
  readonly overall: Figures | null;
}

/** Why the run as a whole does not simply go on; nothing while it does. What is announced is announced elsewhere. */
export function PhaseNotice({ state, overall }: Props) {
  const { run, undo } = useMessages();
  const { phases } = run;
  const { phase, startedAt, errand } = state;
  switch (phase.at) {
    case "working":
      return null;
    case "pausing":
      return <p className="text-ink-soft">{phases.pausing.text}</p>;
    case "stopping":
      return (
        <p className="text-ink-soft">{errand === "copying" ? phases.stopping.text : undo.watch.stopping}</p>
      );
    case "offline":
      return (
        <Banner tone="warning" title={phases.offline.title}>
          <p>{phases.offline.text}</p>
        </Banner>
      );
    case "held":
      return <Hold phase={phase} />;
    case "paused":
      return (
        <Pause why={phase.why}>
          {phase.why.what === "interrupted" ? <Interruption startedAt={startedAt} overall={overall} /> : null}
        </Pause>
      );
  }
}

function Pause({ why, children }: { readonly why: PauseReason; readonly children: ReactNode }) {
  const { title, text } = useMessages().run.phases.paused[why.what];
  if (why.what === "session") {
    return (
      <>
        <FailureNotice failure={why.failure} title={title} />
        <p>{text}</p>
      </>
    );
  }
  return (
    <Banner tone={why.what === "asked" ? "info" : "warning"} title={title}>
      {children}
      <p>{text}</p>
    </Banner>
  );
}

function Interruption({
  startedAt,
  overall,
}: {
  readonly startedAt: number;
  readonly overall: Figures | null;
}) {
  const { phases, many } = useMessages().run;
  const { moment, number } = useFormats();
  return (
    <p>
      {phases.begun(moment(startedAt))}{" "}
      {overall === null ? null : many.doneOf(overall.total, number(overall.done))}
    </p>
  );
}

function Hold({ phase }: { readonly phase: Extract<RunPhase, { readonly at: "held" }> }) {
  const { phases } = useMessages().run;
  const seconds = useSecondsUntil(phase.until);
  const { title, text } = phases.held[phase.why];
  return (
    <Banner tone="info" title={title}>
      <p>{text}</p>
      <p className="tabular-nums">{phases.goesOnIn(tellClock(seconds))}</p>
    </Banner>
  );
}
