import { useState } from "react";

import { usePortal } from "@/bindings/portal-context.ts";
import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { History } from "@/features/history/history.tsx";
import { readPlanFile } from "@/journal/plan-file.ts";
import type { PlanFileProblem } from "@/model/plan-file-problem.ts";
import type { SavedPlan } from "@/model/saved-plan.ts";
import type { Overview } from "@/model/session.ts";
import { firstChoice } from "@/tree/choice.ts";

import { ChooseScreen } from "./choose-screen.tsx";
import { ReviewOpened } from "./review-opened.tsx";
import { ReviewStep } from "./review-step.tsx";
import { RunScreen } from "./run-screen.tsx";

/** What is shown while nothing runs. */
type Step =
  | { readonly at: "choose"; readonly problem: PlanFileProblem | null }
  | { readonly at: "review" }
  | { readonly at: "opened"; readonly saved: SavedPlan }
  | { readonly at: "history" };

const choosing: Step = { at: "choose", problem: null };

/** Which step is shown: choosing and reviewing while nothing runs, then the run, then its report. The choice outlives the run. */
export function Copier({ overview }: { readonly overview: Overview }) {
  const { session } = usePortal();
  const [choice, setChoice] = useState(() => firstChoice(overview.sites, session.placement));
  const [step, setStep] = useState<Step>(choosing);
  const [isFirst, setFirst] = useState(true);
  const { state, run } = useCopyRun();
  const goTo = (next: Step) => {
    setFirst(false);
    setStep(next);
  };
  const openFile = (text: string) => {
    const read = readPlanFile(text);
    goTo(read.ok ? { at: "opened", saved: read.value } : { at: "choose", problem: read.failure });
  };
  const back = () => goTo(choosing);
  if (state.at !== "idle") {
    // Whatever led to the run, afterwards everything begins with choosing.
    if (isFirst || step !== choosing) goTo(choosing);
    return <RunScreen state={state} />;
  }
  switch (step.at) {
    case "choose":
      return (
        <ChooseScreen
          overview={overview}
          choice={choice}
          onChange={setChoice}
          takesFocus={!isFirst}
          fileProblem={step.problem}
          onReview={() => goTo({ at: "review" })}
          onHistory={() => goTo({ at: "history" })}
          onOpenFile={openFile}
        />
      );
    case "review":
      return (
        <ReviewStep
          overview={overview}
          choice={choice}
          onChange={setChoice}
          onBack={back}
          onCopy={run.start}
        />
      );
    case "opened":
      return <ReviewOpened overview={overview} saved={step.saved} onBack={back} onCopy={run.start} />;
    case "history":
      return <History onBack={back} />;
  }
}
