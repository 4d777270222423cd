import { memo, useEffect, useRef } from "react";

import { useRunStore } from "@/bindings/run-store-context.ts";
import { useRunTitle } from "@/bindings/use-run-title.ts";
import { useRunView, type RunView } from "@/bindings/use-run-view.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { Banner } from "@/ui/banner.tsx";
import { Panel } from "@/ui/panel.tsx";
import { ProgressBar } from "@/ui/progress-bar.tsx";

import { CopyList } from "./copy-list.tsx";
import { PhaseNotice } from "./phase-notice.tsx";
import { PlaceList } from "./place-list.tsx";
import { RunButtons } from "./run-buttons.tsx";
import { RunNumbers } from "./run-numbers.tsx";
import { NotLastingNotice, OtherTabNotice } from "./tab-notices.tsx";
import { tellNow } from "./tell-now.ts";
import { useAnnounceRun } from "./use-announce-run.ts";
import { WatchUndo } from "./watch-undo.tsx";

/** A run of many copies, or the taking back of copies, while it goes on; nothing where none does. It draws at its own pace, however often what is around it does. */
export const WatchRun = memo(function WatchRun() {
  const view = useRunView();
  if (view === null) return null;
  const { undo } = view.figures;
  return undo === null ? <Watch view={view} /> : <WatchUndo view={view} undo={undo} />;
});

function Watch({ view }: { readonly view: RunView }) {
  const { run, appName } = useMessages();
  const { state, figures } = view;
  const { percent, left } = figures.overall;
  useAnnounceRun(state, {
    percent,
    summary: run.many.summary(left, String(percent)),
    now: tellNow(state.phase, figures, run),
  });
  useRunTitle(run.many.windowTitle(String(percent)), appName);
  return (
    <>
      <Overview view={view} />
      {figures.places.length > 1 ? <PlaceList figures={figures} /> : null}
      <CopyList view={view} />
    </>
  );
}

/** The run as a whole. The heading takes the focus, so that a screen reader starts here. */
function Overview({ view }: { readonly view: RunView }) {
  const { run } = useMessages();
  const { isLasting } = useRunStore();
  const { state, seat, figures, estimate } = view;
  const { overall, states } = figures;
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus();
  useEffect(focusHeading, []);
  const isMine = seat === "mine";
  return (
    <Panel
      headingLevel={1}
      title={run.many.heading(overall.total)}
      headingRef={heading}
      footer={isMine ? <RunButtons phase={state.phase} errand="copying" onStop={focusHeading} /> : null}
    >
      {isMine ? null : <OtherTabNotice />}
      {isMine && !isLasting ? <NotLastingNotice /> : null}
      <PhaseNotice state={state} overall={overall} />
      <ProgressBar label={tellNow(state.phase, figures, run)} value={overall.percent} />
      <RunNumbers overall={overall} estimate={estimate} />
      {states.ambiguous === 0 ? null : <Banner tone="info" title={run.many.willBeAsked(states.ambiguous)} />}
      {isMine && isLasting && state.phase.at !== "paused" ? (
        <p className="text-ink-soft">{run.steering.lasting}</p>
      ) : null}
    </Panel>
  );
}
