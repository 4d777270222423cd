import { ReadReport } from "@/features/read-report/read-report.tsx";
import { RunReport } from "@/features/read-report/run-report.tsx";
import { isSettled } from "@/features/read-report/settled-copy.ts";
import { WatchCopy } from "@/features/watch-run/watch-copy.tsx";
import { WatchRun } from "@/features/watch-run/watch-run.tsx";
import type { RunState } from "@/model/run.ts";

type ActiveRun = Exclude<RunState, { readonly at: "idle" }>;

/** The run, then its report; a run of one copy has a screen of its own for each. */
export function RunScreen({ state }: { readonly state: ActiveRun }) {
  const [copy, ...others] = state.plan.copies;
  if (copy === undefined || others.length > 0) {
    return state.at === "finished" ? <RunReport /> : <WatchRun />;
  }
  const copyState = state.copies.get(copy.key);
  if (copyState === undefined) throw new Error(`The run knows nothing of ${copy.key}.`);
  return isSettled(copyState) ? (
    <ReadReport key={`${copy.key} ${copyState.at}`} copy={copy} state={copyState} />
  ) : (
    <WatchCopy key={copy.key} copy={copy} state={copyState} />
  );
}
