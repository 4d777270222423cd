import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";

import { usePortal } from "@/bindings/portal-context.ts";
import { RunStoreContext } from "@/bindings/run-store-context.ts";
import { useRunState } from "@/bindings/use-copy-run.ts";
import { anySiteKey } from "@/bindings/use-site-content.ts";
import { dayOf } from "@/features/set-wishes/day-of.ts";
import type { PlanFileProblem } from "@/model/plan-file-problem.ts";
import type { PlanOrigin } from "@/model/plan-origin.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";
import type { SavedPlan } from "@/model/saved-plan.ts";
import type { Overview } from "@/model/session.ts";
import { choiceOf } from "@/tree/choice-origin.ts";
import { afterCopied, firstChoice } from "@/tree/choice.ts";
import { PartMissing } from "@/ui/part-missing.tsx";

import { ChooseScreen } from "./choose-screen.tsx";
import { Connecting } from "./connecting.tsx";
import type { Later, OpenLater } from "./open-later.ts";
import { useLater, type LaterState } from "./use-later.ts";

/** What is shown while nothing runs. */
type Step =
  | { readonly at: "choose"; readonly problem: PlanFileProblem | null }
  /** `newOnly`: what was copied there before is taken out at first. */
  | { readonly at: "review"; readonly newOnly: boolean }
  | { readonly at: "opened"; readonly saved: SavedPlan }
  | { readonly at: "history" };

const choosing: Step = { at: "choose", problem: null };

interface Props {
  readonly overview: Overview;
  /** This browser holds a run that is not at its end: it is shown as soon as what it takes is there, and nothing before it. */
  readonly holdsRun: boolean;
  readonly openLater: OpenLater;
}

/** The rest of the app is loaded when the first list of pages is shown, or at once for a run that waits to be gone on with. */
export function Copier({ overview, holdsRun, openLater }: Props) {
  const [isListed, setListed] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const noteListed = useCallback(() => setListed(true), []);
  const rest = useLater(openLater, overview.userId, holdsRun || isListed);
  return (
    <RunStoreContext value={rest.at === "ready" ? rest.later.runStore : null}>
      {holdsRun && rest.at === "waiting" ? (
        <Connecting />
      ) : holdsRun && rest.at === "missing" ? (
        <PartMissing onRetry={rest.retry} />
      ) : (
        <Steps overview={overview} rest={rest} onListed={noteListed} onShortcuts={() => setHelping(true)} />
      )}
      {rest.at === "ready" ? (
        <rest.later.parts.ShortcutHelp isOpen={isHelping} onOpenChange={setHelping} />
      ) : null}
    </RunStoreContext>
  );
}

interface StepsProps {
  readonly overview: Overview;
  readonly rest: LaterState;
  readonly onListed: () => void;
  readonly onShortcuts: () => void;
}

/** Which step is shown: choosing and reviewing while nothing runs, then the run, then its report. The choice outlives the run. */
function Steps({ overview, rest, onListed, onShortcuts }: StepsProps) {
  const { session } = usePortal();
  const [choice, setChoice] = useState(() => firstChoice(overview.sites, session.placement));
  const [step, setStep] = useState<Step>(choosing);
  const [isFirst, setFirst] = useState(true);
  /** Whether the run is one of what is chosen, and not one of a file or of the history. */
  const [isOfChoice, setOfChoice] = useState(false);
  const later = rest.at === "ready" ? rest.later : null;
  const state = useRunState(later?.runStore ?? null);
  const queryClient = useQueryClient();
  const goTo = (next: Step) => {
    setFirst(false);
    setStep(next);
  };
  const back = () => goTo(choosing);
  const copyChoice = (plan: CopyPlan) => setOfChoice(later?.runStore.start(plan) === true);
  const openFile = (text: string, { readPlanFile }: Later["parts"]) => {
    const read = readPlanFile(text);
    // A saved plan is compared with what the portal says now, not with what was read a while ago.
    queryClient.removeQueries({ queryKey: anySiteKey });
    goTo(read.ok ? { at: "opened", saved: read.value } : { at: "choose", problem: read.failure });
  };
  const runAgain = (origin: PlanOrigin) => {
    // What is new since is not in the lists that were read before.
    queryClient.removeQueries({ queryKey: anySiteKey });
    setOfChoice(false);
    setChoice(choiceOf(origin, dayOf(new Date())));
    later?.runStore.clear();
    goTo({ at: "review", newOnly: true });
  };
  if (later !== null && state.at !== "idle") {
    // Whatever led to the run, afterwards everything begins with choosing.
    if (isFirst || step !== choosing) goTo(choosing);
    if (isOfChoice && isAllDone(state)) {
      setOfChoice(false);
      setChoice(afterCopied(choice));
    }
    return <later.parts.RunScreen state={state} onRunAgain={runAgain} />;
  }
  if (later === null || step.at === "choose") {
    return (
      <ChooseScreen
        overview={overview}
        choice={choice}
        onChange={setChoice}
        takesFocus={!isFirst}
        fileProblem={step.at === "choose" ? step.problem : null}
        rest={rest}
        onListed={onListed}
        onCopy={copyChoice}
        onReview={() => goTo({ at: "review", newOnly: false })}
        onHistory={() => goTo({ at: "history" })}
        onShortcuts={onShortcuts}
        onOpenFile={(text) => {
          if (later !== null) openFile(text, later.parts);
        }}
      />
    );
  }
  const { ReviewStep, ReviewOpened, History } = later.parts;
  switch (step.at) {
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
      return (
        <ReviewOpened overview={overview} saved={step.saved} onBack={back} onCopy={later.runStore.start} />
      );
    case "history":
      return <History onBack={back} />;
  }
}

const isAllDone = (state: RunState): boolean =>
  state.at === "finished" && state.copies.values().every(({ at }) => at === "done");
