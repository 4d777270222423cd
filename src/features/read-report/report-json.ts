import type { CopyFound } from "@/model/copy-outcome.ts";
import type { CopyPlan, PublicationWish } from "@/model/plan.ts";
import type {
  FolderTotals,
  LaterTotals,
  Outcome,
  ReportFolder,
  ReportPlace,
  ReportRow,
  RunReport,
  UndoTotals,
} from "@/model/report.ts";
import type { FolderState } from "@/model/run.ts";
import type { SwitchOffState } from "@/model/switch-off.ts";
import type { UndoFolderState } from "@/model/undo.ts";

import { failureInFile, type FailureInFile } from "./failure-in-file.ts";
import {
  linksInFile,
  settingsInFile,
  undoInFile,
  type LinksInFile,
  type SettingsInFile,
  type UndoInFile,
} from "./report-json-later.ts";

/**
 * The report as a file for programs. Its shape is stable: whatever changes the meaning of a field raises `version`, new fields
 * do not. Moments are ISO 8601 in UTC, ids are numbers, `null` is “there is none” or “not known”. Nothing of it
 * lets anybody in.
 */
interface ReportFile {
  readonly format: "page-copier-report";
  readonly version: 1;
  /** Origin of the portal. */
  readonly portal: string;
  readonly scope: CopyPlan["scope"];
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly stopped: boolean;
  /** Add up to the number of rows. */
  readonly totals: Readonly<Record<Outcome, number>>;
  readonly folderTotals: FolderTotals;
  readonly folders: readonly FolderInFile[];
  /** `null`: the plan had no later steps. */
  readonly laterTotals: LaterTotals | null;
  /** Sites and folders that the portal had switched on by itself, and whether they are off again. */
  readonly switchedOn: readonly { readonly title: string; readonly state: SwitchOffState["at"] }[];
  /** `null`: nothing was to be taken back. */
  readonly undoTotals: UndoTotals | null;
  readonly rows: readonly RowInFile[];
}

interface FolderInFile {
  readonly title: string;
  readonly code: string;
  readonly siteId: number;
  readonly state: FolderState["at"];
  readonly folderId: number | null;
  /** It was there already. */
  readonly wasThere: boolean;
  readonly indexPage: "set" | "failed" | null;
  readonly failure: FailureInFile | null;
  /** What became of taking it back. */
  readonly undo: UndoFolderState["at"] | null;
}

interface RowInFile {
  readonly outcome: Outcome;
  readonly source: {
    readonly siteId: number;
    readonly siteTitle: string;
    readonly pageId: number;
    readonly title: string;
    readonly code: string;
  };
  readonly target: {
    readonly siteId: number;
    readonly siteTitle: string;
    /** Outermost first, as far as known; empty is the top level of the site. */
    readonly folders: readonly string[];
    readonly publication: PublicationWish;
  };
  readonly copyId: number | null;
  /** The copy as it was read back last. */
  readonly copy: Omit<CopyFound, "pageId" | "modifiedText" | "draftDiffers"> | null;
  /** By name; `announced`: the plan had said so. */
  readonly differences: readonly { readonly what: string; readonly announced: boolean }[];
  readonly failure: FailureInFile | null;
  /** Name of the reason for which nothing was sent. */
  readonly obstacle: string | null;
  /** Pages of which one may be the copy. */
  readonly candidateIds: readonly number[];
  /** New title or address, and the clean-up; `null` where there was none, or it was not begun. */
  readonly settings: SettingsInFile | null;
  readonly links: LinksInFile | null;
  /** Taking it back, or bringing it back; `null` where that was not asked for. */
  readonly undo: UndoInFile | null;
  /** The empty page that a refused copy left behind, and what became of it. */
  readonly leftBehind: { readonly pageId: number; readonly fate: string } | null;
}

/** The report as text of a JSON file; `portal` is the portal's origin. */
export function reportJson(report: RunReport, plan: CopyPlan, portal: string): string {
  const file: ReportFile = {
    format: "page-copier-report",
    version: 1,
    portal,
    scope: plan.scope,
    startedAt: isoOf(report.startedAt),
    finishedAt: report.finishedAt === null ? null : isoOf(report.finishedAt),
    stopped: report.stopped,
    totals: report.totals,
    folderTotals: report.folderTotals,
    folders: report.folders.map(folderInFile),
    laterTotals: report.later,
    switchedOn: report.switchOffs.map(({ state }) => ({ title: state.title, state: state.at })),
    undoTotals: report.undo,
    rows: report.places.flatMap((place) => place.rows.map((row) => rowInFile(row, place))),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const isoOf = (moment: number): string => new Date(moment).toISOString();

function folderInFile({ folder, state, undo }: ReportFolder): FolderInFile {
  const made = state.at === "made" ? state : null;
  return {
    title: folder.title,
    code: folder.code,
    siteId: folder.site.id,
    state: state.at,
    folderId: made?.folderId ?? null,
    wasThere: made?.adopted ?? false,
    indexPage: made?.indexPage ?? null,
    failure: state.at === "failed" ? failureInFile(state.failure) : null,
    undo: undo?.at ?? null,
  };
}

function rowInFile(row: ReportRow, { site, folders }: ReportPlace): RowInFile {
  const { copy, state, differences } = row;
  const { source, sourceSite } = copy;
  const orphan = state.at === "failed" ? state.orphan : null;
  return {
    outcome: row.outcome,
    source: {
      siteId: sourceSite.id,
      siteTitle: sourceSite.title,
      pageId: source.id,
      title: source.title,
      code: source.code,
    },
    target: { siteId: site.id, siteTitle: site.title, folders, publication: copy.publication },
    copyId: row.pageId,
    copy: copyInFile(row.found),
    differences: [
      ...differences.announced.map(({ what }) => ({ what, announced: true })),
      ...differences.unannounced.map(({ what }) => ({ what, announced: false })),
    ],
    failure: failureInFile(row.failure),
    obstacle: row.obstacle?.what ?? null,
    candidateIds: state.at === "ambiguous" ? state.candidates.map(({ pageId }) => pageId) : [],
    settings: settingsInFile(row),
    links: linksInFile(row),
    undo: undoInFile(row),
    leftBehind: orphan === null ? null : { pageId: orphan.pageId, fate: orphan.fate.at },
  };
}

function copyInFile(found: CopyFound | null): RowInFile["copy"] {
  if (found === null) return null;
  const { pageId: _, modifiedText: _modified, draftDiffers: _differs, ...inFile } = found;
  return inFile;
}
