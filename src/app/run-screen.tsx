import { ReadReport } from "@/features/read-report/read-report.tsx";
import { RunReport } from "@/features/read-report/run-report.tsx";
import { isSettled } from "@/features/read-report/settled-copy.ts";
import { WatchCopy } from "@/features/watch-run/watch-copy.tsx";
import { WatchRun } from "@/features/watch-run/watch-run.tsx";
import { openSteps, stepsOf } from "@/model/later-remarks.ts";
import type { PlanOrigin } from "@/model/plan-origin.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";

type ActiveRun = Exclude<RunState, { readonly at: "idle" }>;

/** The run, then its report; a run of one copy has a screen of its own for each. */
export function RunScreen({
  state,
  onRunAgain,
}: {
  readonly state: ActiveRun;
  readonly onRunAgain: (origin: PlanOrigin) => void;
}) {
  const [copy, ...others] = state.plan.copies;
  if (copy === undefined || others.length > 0) {
    return state.at === "finished" ? <RunReport onRunAgain={onRunAgain} /> : <WatchRun />;
  }
  return <OneCopy copy={copy} run={state} />;
}

function OneCopy({ copy, run }: { readonly copy: PlannedCopy; readonly run: ActiveRun }) {
  const { key } = copy;
  const state = run.copies.get(key);
  if (state === undefined) throw new Error(`The run knows nothing of ${key}.`);
  const isRunning = run.at === "running";
  if (isRunning && run.errand !== "copying") return <WatchRun />;
  const step = isRunning && state.at === "done" ? findOpenStep(copy, run) : null;
  return isSettled(state) && step === null ? (
    <ReadReport key={`${key} ${state.at} ${run.undo.get(key)?.at ?? ""}`} />
  ) : (
    <WatchCopy key={key} copy={copy} state={state} step={step} />
  );
}

/** Names come before links. */
function findOpenStep(copy: PlannedCopy, { later, plan }: ActiveRun): "settings" | "links" | null {
  const state = later.get(copy.key);
  if (state === undefined) return null;
  const { settings, links } = openSteps(state, stepsOf(copy, plan));
  if (settings) return "settings";
  return links ? "links" : null;
}
