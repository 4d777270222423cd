import type { PageId } from "@/model/ids.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run.ts";

import type { RunPorts } from "./ports.ts";

/** What every step of a run works with. */
export interface RunContext {
  readonly plan: CopyPlan;
  readonly ports: RunPorts;
  /** Everything that happened so far, in order. */
  readonly events: readonly RunEvent[];
  /** Resolves once the journal holds the event; nothing else may happen before. */
  readonly emit: (event: RunEvent) => Promise<void>;
  /** The user's word on an ambiguous copy: the page that is the copy, or `null` for none of them. */
  readonly choose: (key: string) => Promise<PageId | null>;
}

/** One copy of the run. */
export interface CopyContext extends RunContext {
  readonly planned: PlannedCopy;
}
