import { CirclePause, CirclePlay, CircleStop } from "lucide-react";
import { useState } from "react";

import { useRunStore } from "@/bindings/run-store-context.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { RunErrand, RunPhase } from "@/model/run.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { useShortcut } from "@/ui/shortcuts.ts";

interface Props {
  readonly phase: RunPhase;
  readonly errand: RunErrand;
  /** The buttons are about to go; the focus has to be put somewhere else. */
  readonly onStop: () => void;
}

/** Pause, continue, stop. Stopping asks once. While the run is stopping there is nothing to press. */
export function RunButtons({ phase, errand, onStop }: Props) {
  const run = useRunStore();
  const [asking, setAsking] = useState<"not-yet" | "now" | "taken-back">("not-yet");
  const { steering } = useMessages().run;
  if (phase.at === "stopping") return null;
  if (asking === "now") {
    const stop = () => {
      setAsking("not-yet");
      onStop();
      run.stop();
    };
    return <ConfirmStop errand={errand} onStop={stop} onTakeBack={() => setAsking("taken-back")} />;
  }
  return (
    <>
      <PauseButton phase={phase} />
      <Button
        icon={<CircleStop aria-hidden />}
        takesFocus={asking === "taken-back"}
        onPress={() => setAsking("now")}
      >
        {steering.stop}
      </Button>
    </>
  );
}

/** One button for both ways, so that the focus stays where it is; while what is in flight settles, a pause can be taken back. */
function PauseButton({ phase }: { readonly phase: RunPhase }) {
  const run = useRunStore();
  const { steering } = useMessages().run;
  const goesOn = phase.at === "paused" || phase.at === "pausing";
  const toggle = goesOn ? run.resume : run.pause;
  useShortcut("p", toggle);
  return (
    <Button
      variant={phase.at === "paused" ? "primary" : "secondary"}
      icon={goesOn ? <CirclePlay aria-hidden /> : <CirclePause aria-hidden />}
      onPress={toggle}
    >
      {goesOn ? steering.resume : steering.pause}
    </Button>
  );
}

function ConfirmStop({
  errand,
  onStop,
  onTakeBack,
}: {
  readonly errand: RunErrand;
  readonly onStop: () => void;
  readonly onTakeBack: () => void;
}) {
  const { run, undo } = useMessages();
  const { stopNow, doNotStop } = run.steering;
  const confirmStop = errand === "copying" ? run.steering.confirmStop : undo.watch.confirmStop;
  return (
    <Banner
      tone="warning"
      title={confirmStop.title}
      actions={
        <>
          <Button takesFocus onPress={onTakeBack}>
            {doNotStop}
          </Button>
          <Button variant="danger" onPress={onStop}>
            {stopNow}
          </Button>
        </>
      }
    >
      <p>{confirmStop.text}</p>
    </Banner>
  );
}
