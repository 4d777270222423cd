import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { usePortal } from "@/bindings/portal-context.ts";
import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { anySiteKey } from "@/bindings/use-site-content.ts";
import { History } from "@/features/history/history.tsx";
import { dayOf } from "@/features/set-wishes/day-of.ts";
import { readPlanFile } from "@/journal/plan-file.ts";
import { openPresets } from "@/journal/preset-archive.ts";
import type { PlanFileProblem } from "@/model/plan-file-problem.ts";
import type { PlanOrigin } from "@/model/plan-origin.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";
import type { SavedPlan } from "@/model/saved-plan.ts";
import type { Overview } from "@/model/session.ts";
import { choiceOf } from "@/tree/choice-origin.ts";
import { afterCopied, firstChoice } from "@/tree/choice.ts";

import { ChooseScreen } from "./choose-screen.tsx";
import { ReviewOpened } from "./review-opened.tsx";
import { ReviewStep } from "./review-step.tsx";
import { RunScreen } from "./run-screen.tsx";

/** What is shown while nothing runs. */
type Step =
  | { readonly at: "choose"; readonly problem: PlanFileProblem | null }
  /** `newOnly`: what was copied there before is taken out at first. */
  | { readonly at: "review"; readonly newOnly: boolean }
  | { readonly at: "opened"; readonly saved: SavedPlan }
  | { readonly at: "history" };

const choosing: Step = { at: "choose", problem: null };

/** Which step is shown: choosing and reviewing while nothing runs, then the run, then its report. The choice outlives the run. */
export function Copier({ overview }: { readonly overview: Overview }) {
  const { session } = usePortal();
  const [choice, setChoice] = useState(() => firstChoice(overview.sites, session.placement));
  const [presetArchive] = useState(() =>
    openPresets({ memberId: session.memberId, userId: overview.userId }, () => window.localStorage),
  );
  const [step, setStep] = useState<Step>(choosing);
  const [isFirst, setFirst] = useState(true);
  /** Whether the run is one of what is chosen, and not one of a file or of the history. */
  const [isOfChoice, setOfChoice] = useState(false);
  const { state, run } = useCopyRun();
  const queryClient = useQueryClient();
  const goTo = (next: Step) => {
    setFirst(false);
    setStep(next);
  };
  const openFile = (text: string) => {
    const read = readPlanFile(text);
    // A saved plan is compared with what the portal says now, not with what was read a while ago.
    queryClient.removeQueries({ queryKey: anySiteKey });
    goTo(read.ok ? { at: "opened", saved: read.value } : { at: "choose", problem: read.failure });
  };
  const back = () => goTo(choosing);
  const copyChoice = (plan: CopyPlan) => setOfChoice(run.start(plan));
  const runAgain = (origin: PlanOrigin) => {
    // What is new since is not in the lists that were read before.
    queryClient.removeQueries({ queryKey: anySiteKey });
    setOfChoice(false);
    setChoice(choiceOf(origin, dayOf(new Date())));
    run.clear();
    goTo({ at: "review", newOnly: true });
  };
  if (state.at !== "idle") {
    // Whatever led to the run, afterwards everything begins with choosing.
    if (isFirst || step !== choosing) goTo(choosing);
    if (isOfChoice && isAllDone(state)) {
      setOfChoice(false);
      setChoice(afterCopied(choice));
    }
    return <RunScreen state={state} onRunAgain={runAgain} />;
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
          presetArchive={presetArchive}
          onCopy={copyChoice}
          onReview={() => goTo({ at: "review", newOnly: false })}
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
          newOnly={step.newOnly}
          onBack={back}
          onCopy={copyChoice}
        />
      );
    case "opened":
      return <ReviewOpened overview={overview} saved={step.saved} onBack={back} onCopy={run.start} />;
    case "history":
      return <History onBack={back} />;
  }
}

const isAllDone = (state: RunState): boolean =>
  state.at === "finished" && state.copies.values().every(({ at }) => at === "done");
