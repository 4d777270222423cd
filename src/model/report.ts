import type { SortedDifferences } from "./announced.ts";
import type { CopyFound } from "./copy-outcome.ts";
import type { PortalFailure } from "./failure.ts";
import type { PageId } from "./ids.ts";
import type { PlannedCopy, PlannedFolder, PlanObstacle } from "./plan.ts";
import type { CopyState, FolderState } from "./run.ts";
import type { Site } from "./site.ts";

/** How one row of a run ended; each row has exactly one, so that their counts add up. */
export const outcomes = [
  "as-planned",
  "with-remarks",
  "failed",
  "refused",
  "skipped",
  "taken-out",
  /** It is there, and could not be read back. */
  "unverified",
  /** Nobody knows whether it is there. */
  "unknown",
  "ambiguous",
  /** The run has not ended for it. */
  "unfinished",
] as const;

export type Outcome = (typeof outcomes)[number];

/** One planned copy and what became of it. */
export interface ReportRow {
  readonly key: string;
  readonly copy: PlannedCopy;
  readonly state: CopyState;
  readonly outcome: Outcome;
  /** The copy, where it is known. */
  readonly pageId: PageId | null;
  /** As it was read back. */
  readonly found: CopyFound | null;
  readonly differences: SortedDifferences;
  readonly failure: PortalFailure | null;
  readonly obstacle: PlanObstacle | null;
  /** The portal's code, or the name of the obstacle or of the first remark; `null` for a copy as planned. */
  readonly reasonCode: string | null;
}

/** Rows that go to one place, in the order of the plan. */
export interface ReportPlace {
  /** Unique within the report. */
  readonly key: string;
  readonly site: Site;
  /** Titles of the folders, outermost first, as far as they are known; empty is the root of the site. */
  readonly folders: readonly string[];
  readonly rows: readonly ReportRow[];
}

export interface ReportFolder {
  readonly folder: PlannedFolder;
  readonly state: FolderState;
}

/** Folders that the run had to make; the counts add up to all of them. */
export interface FolderTotals {
  readonly made: number;
  /** They were there already. */
  readonly used: number;
  readonly failed: number;
  readonly unfinished: number;
}

/** What became of a run, derived from its state alone, so that it is the same after a reload. */
export interface RunReport {
  /** In the order of the plan. */
  readonly rows: readonly ReportRow[];
  readonly places: readonly ReportPlace[];
  readonly totals: Readonly<Record<Outcome, number>>;
  readonly folders: readonly ReportFolder[];
  readonly folderTotals: FolderTotals;
  /** Unix ms. */
  readonly startedAt: number;
  /** Unix ms; `null` while it goes on. */
  readonly finishedAt: number | null;
  readonly stopped: boolean;
}
