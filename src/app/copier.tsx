import { useState } from "react";

import { usePortal } from "@/bindings/portal-context.ts";
import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { ReadReport } from "@/features/read-report/read-report.tsx";
import { isSettled } from "@/features/read-report/settled-copy.ts";
import { WatchRun } from "@/features/watch-run/watch-run.tsx";
import type { Overview } from "@/model/session.ts";
import { firstChoice } from "@/tree/choice.ts";

import { ChooseScreen } from "./choose-screen.tsx";

/** Which step is shown: choosing while nothing runs, then the run, then its report. The choice outlives the run. */
export function Copier({ overview }: { readonly overview: Overview }) {
  const { session } = usePortal();
  const [choice, setChoice] = useState(() => firstChoice(overview.sites, session.placement));
  const { state } = useCopyRun();
  const [hasRun, setHasRun] = useState(false);
  if (state.at === "idle") {
    return <ChooseScreen overview={overview} choice={choice} onChange={setChoice} takesFocus={hasRun} />;
  }
  if (!hasRun) setHasRun(true);
  return state.plan.copies.map((copy) => {
    const copyState = state.copies[copy.key];
    if (copyState === undefined) throw new Error(`The run knows nothing of ${copy.key}.`);
    return isSettled(copyState) ? (
      <ReadReport key={`${copy.key} ${copyState.at}`} copy={copy} state={copyState} />
    ) : (
      <WatchRun key={copy.key} copy={copy} state={copyState} />
    );
  });
}
