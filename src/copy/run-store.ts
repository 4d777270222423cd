import type { PageId } from "@/model/ids.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";

/** One run at a time, outside React: read with `useSyncExternalStore`. */
export interface RunStore {
  subscribe(listener: () => void): () => void;
  getSnapshot(): RunState;
  /** Starts the plan; a second start while one runs changes nothing and answers `false`. */
  start(plan: CopyPlan): boolean;
  /** Settles an ambiguous copy: the page that the user says is the copy, or `null` for none of them. */
  choose(key: string, pageId: PageId | null): void;
  /** Reads a copy back once more that could not be verified. */
  verifyAgain(key: string): void;
  /** Back to idle, once the run is finished. */
  clear(): void;
}
