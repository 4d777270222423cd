import type { Result } from "@/lib/result.ts";
import type { PageId } from "@/model/ids.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { ArchiveProblem, RunSummary } from "@/model/run-summary.ts";
import type { RunState } from "@/model/run.ts";

/** What the tab is to the run that is shown. */
export type Seat =
  /** This tab runs it, or may begin one. */
  | "mine"
  /** Another tab of this browser runs it: it is shown here, and nothing can be asked of it. */
  | "other-tab";

/** One run at a time, outside React: read with `useSyncExternalStore`. */
export interface RunStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => RunState;
  readonly getSeat: () => Seat;
  /** `false`: the browser refuses storage, so the journal is lost with the tab. */
  readonly isLasting: boolean;
  /** What stopped the run for good: a mistake of ours, or a journal that cannot hold an event; `null` while all is well. */
  readonly getBug: () => unknown;
  /** Starts the plan; a second start while one runs changes nothing and answers `false`. */
  readonly start: (plan: CopyPlan) => boolean;
  /** Lets what is in flight settle, then stands still. */
  readonly pause: () => void;
  /** Goes on after a pause, a lost session or an interruption. */
  readonly resume: () => void;
  /** Lets what is in flight settle; what waits becomes skipped. */
  readonly stop: () => void;
  /** Does these rows anew, once the run is finished: they are of its plan, perhaps with another target folder. */
  readonly retry: (copies: readonly PlannedCopy[]) => void;
  /** Settles an ambiguous copy: the page that the user says is the copy, or `null` for none of them. */
  readonly choose: (key: string, pageId: PageId | null) => void;
  /** Looks once more at a copy that is `unverified` or `unknown`, once the run is finished. */
  readonly verifyAgain: (key: string) => void;
  /**
   * Puts the empty page that a refused copy left behind into the trash, once the run is finished; nothing where there is none,
   * or where that is settled.
   */
  readonly trashOrphan: (key: string) => void;
  /** Switches off what the portal has switched on, by `switchKeyOf`, whatever else that changes, once the run is finished. */
  readonly switchOff: (switchKeys: readonly string[]) => void;
  /**
   * Puts these copies into the trash, and folders that the run has made for them, once the run is finished. What somebody has changed
   * since stays, except where the user has agreed to lose that: `evenIfChanged`. Keys without a page to take back are passed over.
   */
  readonly undo: (keys: readonly string[], evenIfChanged: readonly string[]) => void;
  /** Brings copies back that `undo` has put into the trash, once the run is finished; others are passed over. */
  readonly restore: (keys: readonly string[]) => void;
  /** Back to idle, once the run is finished. */
  readonly clear: () => void;
  /** The runs held on this browser, newest first. */
  readonly history: () => Promise<readonly RunSummary[]>;
  /** Shows a run of the history; nothing while one runs. */
  readonly open: (runId: string) => Promise<Result<true, ArchiveProblem>>;
  readonly forget: (runId: string) => Promise<void>;
}
