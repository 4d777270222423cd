import type { PauseReason } from "@/model/run-event.ts";
import type { CopyState, RunPhase } from "@/model/run.ts";

interface Choice {
  readonly title: string;
  readonly text: string;
}

type Counted = (count: number) => string;

/** What goes on while pages are copied. */
export interface RunMessages {
  readonly heading: (title: string) => string;
  readonly checking: string;
  readonly copying: string;
  readonly copyingHint: string;
  readonly unsure: string;
  readonly unsureHint: string;
  readonly waitForPortal: Counted;
  readonly waitForLimit: Counted;
  readonly finishing: string;
  readonly settings: string;
  readonly links: string;
  readonly keepOpen: string;
  readonly phases: RunPhaseMessages;
  readonly steering: RunSteeringMessages;
  readonly many: ManyCopiesMessages;
}

/** Why the run as a whole is not simply working. */
export interface RunPhaseMessages {
  readonly pausing: Choice;
  readonly stopping: Choice;
  readonly offline: Choice;
  readonly paused: Readonly<Record<PauseReason["what"], Choice>>;
  /** The moment at which the run was begun. */
  readonly begun: (moment: string) => string;
  readonly held: Readonly<Record<Extract<RunPhase, { readonly at: "held" }>["why"], Choice>>;
  /** A time that is counted down, e.g. `9:58`. */
  readonly goesOnIn: (time: string) => string;
}

export interface RunSteeringMessages {
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly confirmStop: Choice;
  readonly stopNow: string;
  readonly doNotStop: string;
  readonly otherTab: Choice;
  readonly notLasting: Choice;
  readonly lasting: string;
}

/** Which rows a list shows. */
export type RowFilter = "all" | "running" | "done" | "remarks" | "failed" | "waiting";

/** A run of many copies. */
export interface ManyCopiesMessages {
  readonly heading: Counted;
  readonly windowTitle: (percent: string) => string;
  readonly progress: string;
  readonly summary: (left: number, percent: string) => string;
  readonly doneOf: (total: number, done: string) => string;
  readonly figures: {
    readonly done: string;
    readonly toCheck: string;
    readonly toAdapt: string;
    readonly remarks: string;
    readonly failed: string;
    readonly unsettled: string;
    readonly skipped: string;
    readonly left: string;
    readonly rate: string;
    readonly time: string;
  };
  readonly perMinute: Counted;
  readonly underOnePerMinute: string;
  readonly underAMinute: string;
  readonly minutes: Counted;
  readonly hours: Counted;
  readonly now: {
    readonly folders: Counted;
    readonly copying: Counted;
    readonly looking: Counted;
    readonly checking: string;
    readonly finishing: string;
    /** Copies that still wait for their names and settings, or for their links. */
    readonly settings: Counted;
    readonly links: Counted;
    readonly limit: string;
    readonly ready: string;
  };
  readonly willBeAsked: Counted;
  readonly targets: string;
  readonly copies: string;
  readonly show: string;
  readonly filters: Readonly<Record<RowFilter, string>>;
  readonly noneLikeThis: string;
  readonly states: Readonly<Record<Exclude<CopyState["at"], "held" | "skipped">, string>> & {
    readonly withRemarks: string;
    readonly toAdapt: string;
    readonly takenOut: string;
    readonly skipped: string;
  };
}
