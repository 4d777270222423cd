import type { Outcome, ReportPlace, ReportRow, RunReport } from "@/model/report.ts";
import {
  sampleFailure,
  sampleFound,
  samplePage,
  samplePlannedCopy,
  sampleSite,
  sampleTarget,
} from "@/model/testing/samples.ts";

/** A report by hand: what is not given is the plainest case. */

const shop = sampleSite(14, { title: "Shop" });

const sampleRefusal = sampleFailure("PUBLIC_PAGE_REACHED", {
  description: "Limit reached",
  method: "landing.landing.publication",
});

/** A copy as planned to the root of site 14. */
export function sampleRow(title: string, given: Partial<ReportRow> = {}): ReportRow {
  const copy = samplePlannedCopy(title, {
    source: samplePage(102, { title, code: "promo", published: true }),
    sourceSite: sampleSite(12, { title: "Home" }),
    target: sampleTarget({ site: shop }),
    publication: "published",
    expected: { title, code: "promo", codeGetsSuffix: false, published: true },
  });
  const found = sampleFound({ title, published: true, publicUrl: "https://shop.example/promo/" });
  return {
    key: title,
    copy,
    state: { at: "done", found, adopted: false, differences: [] },
    outcome: "as-planned",
    pageId: found.pageId,
    found,
    differences: { announced: [], unannounced: [] },
    later: { settings: null, links: null },
    laterRemarks: [],
    undo: null,
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
  return { key: folders.join(" "), site: shop, folders, rows };
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
  undone: 0,
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
    later: null,
    switchOffs: [],
    undo: null,
    startedAt: Date.UTC(2026, 10, 3, 9, 30),
    finishedAt: Date.UTC(2026, 10, 3, 9, 32),
    stopped: false,
  };
}
