import { useMemo } from "react";

import { buildReport } from "@/copy/report.ts";
import type { RunReport } from "@/model/report.ts";

import { useCopyRun } from "./use-copy-run.ts";

/** What became of the run that is shown; `null` while there is none. */
export function useReport(): RunReport | null {
  const { state } = useCopyRun();
  return useMemo(() => (state.at === "idle" ? null : buildReport(state)), [state]);
}
