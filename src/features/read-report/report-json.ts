import type { CopyFound } from "@/model/copy-outcome.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { CopyPlan, PublicationWish } from "@/model/plan.ts";
import type {
  FolderTotals,
  Outcome,
  ReportFolder,
  ReportPlace,
  ReportRow,
  RunReport,
} from "@/model/report.ts";
import type { FolderState } from "@/model/run.ts";

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
  /** The copy as it was read back. */
  readonly copy: Omit<CopyFound, "pageId" | "modifiedText" | "draftDiffers"> | null;
  /** By name; `announced`: the plan had said so. */
  readonly differences: readonly { readonly what: string; readonly announced: boolean }[];
  readonly failure: FailureInFile | null;
  /** Name of the reason for which nothing was sent. */
  readonly obstacle: string | null;
  /** Pages of which one may be the copy. */
  readonly candidateIds: readonly number[];
  /** The empty page that a refused copy left behind, and what became of it. */
  readonly leftBehind: { readonly pageId: number; readonly fate: string } | null;
}

type FailureInFile = Pick<PortalFailure, "kind" | "code" | "status" | "method" | "description">;

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
    rows: report.places.flatMap((place) => place.rows.map((row) => rowInFile(row, place))),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const isoOf = (moment: number): string => new Date(moment).toISOString();

function folderInFile({ folder, state }: ReportFolder): FolderInFile {
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
    leftBehind: orphan === null ? null : { pageId: orphan.pageId, fate: orphan.fate.at },
  };
}

function copyInFile(found: CopyFound | null): RowInFile["copy"] {
  if (found === null) return null;
  const { pageId: _, modifiedText: _modified, draftDiffers: _differs, ...inFile } = found;
  return inFile;
}

function failureInFile(failure: PortalFailure | null): FailureInFile | null {
  if (failure === null) return null;
  const { kind, code, status, method, description } = failure;
  return { kind, code, status, method, description };
}
