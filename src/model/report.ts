import type { SortedDifferences } from "./announced.ts";
import type { CopyFound } from "./copy-outcome.ts";
import type { PortalFailure } from "./failure.ts";
import type { PageId } from "./ids.ts";
import type { LaterRemark } from "./later-remarks.ts";
import type { LaterState } from "./later.ts";
import type { PlannedCopy, PlannedFolder, PlanObstacle } from "./plan.ts";
import type { CopyState, FolderState } from "./run.ts";
import type { Site } from "./site.ts";
import type { SwitchOffState } from "./switch-off.ts";
import type { UndoFolderState, UndoState } from "./undo.ts";

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
  /** It was copied and is no live page any more: in the trash by this run, or found gone when it was to be taken back. */
  "undone",
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
  /** As it was read back last. */
  readonly found: CopyFound | null;
  readonly differences: SortedDifferences;
  /** Where new names, clean-up and links of the copy stand. */
  readonly later: LaterState;
  /** In what those did not come as wished. */
  readonly laterRemarks: readonly LaterRemark[];
  /** Where taking it back, or bringing it back, stands; `null` where that was not asked for. */
  readonly undo: UndoState | null;
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
  /** `null` where it was not to be taken back. */
  readonly undo: UndoFolderState | null;
}

/** Folders that the run had to make; the counts add up to all of them. */
export interface FolderTotals {
  readonly made: number;
  /** They were there already. */
  readonly used: number;
  readonly failed: number;
  readonly unfinished: number;
}

/** A site or folder that the portal had switched on although drafts were wished. */
export interface ReportSwitchOff {
  /** See `switchKeyOf`. */
  readonly key: string;
  readonly state: SwitchOffState;
}

/** What the later steps have done, over all copies that are still there. */
export interface LaterTotals {
  /** Copies that have got a new title or address. */
  readonly renamed: number;
  /** Copies that are kept from search engines, without the counters of their originals. */
  readonly cleaned: number;
  readonly settingsFailed: number;
  /** Links that lead to copies of this run now. */
  readonly toCopies: number;
  readonly toEarlierCopies: number;
  /** Links that lead out of the set. */
  readonly outside: number;
  readonly broken: number;
  /** Blocks with links that could not be changed. */
  readonly unreachable: number;
  /** Blocks with components, in whose parameters nobody sees links. */
  readonly unseen: number;
  readonly anchors: number;
  readonly areas: number;
  readonly linksFailed: number;
}

/** How many rows stand where with taking back. */
export interface UndoTotals {
  readonly trashed: number;
  readonly gone: number;
  readonly changed: number;
  readonly kept: number;
  readonly restored: number;
  readonly notRestored: number;
}

/** What became of a run, derived from its state alone, so that it is the same after a reload. */
export interface RunReport {
  /** In the order of the plan. */
  readonly rows: readonly ReportRow[];
  readonly places: readonly ReportPlace[];
  readonly totals: Readonly<Record<Outcome, number>>;
  readonly folders: readonly ReportFolder[];
  readonly folderTotals: FolderTotals;
  /** `null` where the plan had no later steps. */
  readonly later: LaterTotals | null;
  readonly switchOffs: readonly ReportSwitchOff[];
  /** `null` where nothing was to be taken back. */
  readonly undo: UndoTotals | null;
  /** Unix ms. */
  readonly startedAt: number;
  /** Unix ms; `null` while it goes on. */
  readonly finishedAt: number | null;
  readonly stopped: boolean;
}
