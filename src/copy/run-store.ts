import type { PageId } from "@/model/ids.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";

/** One run at a time, outside React: read with `useSyncExternalStore`. */
export interface RunStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => RunState;
  /** What stopped the run for good: a mistake of ours, or a journal that cannot hold an event; `null` while all is well. */
  readonly getBug: () => unknown;
  /** Starts the plan; a second start while one runs changes nothing and answers `false`. */
  readonly start: (plan: CopyPlan) => boolean;
  /** Settles an ambiguous copy: the page that the user says is the copy, or `null` for none of them. */
  readonly choose: (key: string, pageId: PageId | null) => void;
  /** Looks once more at a copy that is `unverified` or `unknown`, once the run is finished. */
  readonly verifyAgain: (key: string) => void;
  /**
   * Puts the empty page that a refused copy left behind into the trash, once the run is finished; nothing where there is none,
   * or where that is settled.
   */
  readonly trashOrphan: (key: string) => void;
  /** Back to idle, once the run is finished. */
  readonly clear: () => void;
}
