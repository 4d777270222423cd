import type { ArchiveProblem } from "@/model/run-summary.ts";

interface Explanation {
  readonly title: string;
  readonly text: string;
}

/** The runs that this browser holds. */
export interface HistoryMessages {
  readonly heading: string;
  readonly onlyHere: string;
  readonly notLasting: string;
  readonly back: string;
  readonly loading: string;
  readonly failed: Explanation;
  readonly empty: Explanation;
  readonly runs: string;
  readonly started: (moment: string) => string;
  readonly finished: string;
  readonly interrupted: string;
  readonly from: string;
  readonly to: string;
  readonly copied: string;
  readonly copiedOf: (done: string, total: string) => string;
  readonly unknownOutcomes: (count: number) => string;
  /** How many of its copies are in the trash again. */
  readonly undone: (count: number) => string;
  readonly open: string;
  readonly forget: string;
  readonly sure: Explanation;
  readonly keep: string;
  readonly problems: Readonly<Record<ArchiveProblem["what"], Explanation>>;
}
