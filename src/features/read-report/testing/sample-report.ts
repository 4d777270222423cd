import type { CopyFound } from "@/model/copy-outcome.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { pageId, siteId, userId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { Outcome, ReportPlace, ReportRow, RunReport } from "@/model/report.ts";
import type { Site } from "@/model/site.ts";

/** A report by hand: what is not given is the plainest case. */

const sampleSite = (id: number, title: string): Site => ({
  id: siteId(id),
  scope: "PAGE",
  type: "PAGE",
  title,
  code: `/site${id}/`,
  active: true,
  indexPageId: null,
  domainName: null,
});

const samplePage = (title: string): Page => ({
  id: pageId(102),
  siteId: siteId(12),
  folderId: null,
  title,
  code: "promo",
  published: true,
  draftDiffers: false,
  trashed: false,
  system: false,
  isArea: false,
  rule: "",
  modifiedText: "",
  createdBy: userId(7),
});

const sampleFound = (title: string): CopyFound => ({
  pageId: pageId(501),
  siteId: siteId(14),
  folderId: null,
  title,
  code: "promo",
  published: true,
  trashed: false,
  blockCount: 3,
  sourceBlockCount: 3,
  publicUrl: "https://shop.example/promo/",
});

const sampleRefusal: PortalFailure = {
  kind: "refused",
  code: "PUBLIC_PAGE_REACHED",
  row: "PUBLIC_PAGE_REACHED",
  description: "Limit reached",
  status: 400,
  method: "landing.landing.publication",
  repeatAt: null,
};

/** A copy as planned to the root of site 14. */
export function sampleRow(title: string, given: Partial<ReportRow> = {}): ReportRow {
  const copy: PlannedCopy = {
    key: title,
    source: samplePage(title),
    sourceSite: sampleSite(12, "Home"),
    target: { site: sampleSite(14, "Shop"), folder: null, newFolder: null },
    publication: "published",
    trashedSource: null,
    expected: { title, code: "promo", codeGetsSuffix: false, published: true },
    warnings: [],
    obstacle: null,
    takenOut: false,
  };
  const found = sampleFound(title);
  return {
    key: title,
    copy,
    state: { at: "done", found, adopted: false, differences: [] },
    outcome: "as-planned",
    pageId: found.pageId,
    found,
    differences: { announced: [], unannounced: [] },
    failure: null,
    obstacle: null,
    reasonCode: null,
    ...given,
  };
}

/** The portal refused it. */
export const failedRow = (title: string): ReportRow =>
  sampleRow(title, {
    state: {
      at: "failed",
      failure: sampleRefusal,
      lookedFor: false,
      orphan: null,
      sourceLeftRestored: false,
    },
    outcome: "failed",
    pageId: null,
    found: null,
    failure: sampleRefusal,
    reasonCode: sampleRefusal.code,
  });

export function samplePlace(rows: readonly ReportRow[], folders: readonly string[] = []): ReportPlace {
  return { key: folders.join(" "), site: sampleSite(14, "Shop"), folders, rows };
}

export const noTotals: RunReport["totals"] = {
  "as-planned": 0,
  "with-remarks": 0,
  failed: 0,
  refused: 0,
  skipped: 0,
  "taken-out": 0,
  unverified: 0,
  unknown: 0,
  ambiguous: 0,
  unfinished: 0,
};

/** A finished run of 3 November 2026. */
export function sampleReport(places: readonly ReportPlace[]): RunReport {
  const rows = places.flatMap((place) => place.rows);
  const totals: Record<Outcome, number> = { ...noTotals };
  for (const { outcome } of rows) totals[outcome] += 1;
  return {
    rows,
    places,
    totals,
    folders: [],
    folderTotals: { made: 0, used: 0, failed: 0, unfinished: 0 },
    startedAt: Date.UTC(2026, 10, 3, 9, 30),
    finishedAt: Date.UTC(2026, 10, 3, 9, 32),
    stopped: false,
  };
}

export const samplePlan = (rows: readonly ReportRow[]): CopyPlan => ({
  scope: "PAGE",
  userId: userId(7),
  titleSuffix: null,
  folders: [],
  copies: rows.map(({ copy }) => copy),
});
