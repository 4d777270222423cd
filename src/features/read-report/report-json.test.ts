import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";
import { samplePlan } from "@/model/testing/samples.ts";

import { reportJson } from "./report-json.ts";
import { failedRow, samplePlace, sampleReport, sampleRow } from "./testing/sample-report.ts";

const portal = "https://portal.bitrix24.com";

function fileOf(...rows: Parameters<typeof samplePlace>[0]): unknown {
  const plan = samplePlan(rows.map(({ copy }) => copy));
  const text = reportJson(sampleReport([samplePlace(rows, ["News"])]), plan, portal);
  return JSON.parse(text);
}

test("the file says what it is, when the run was, and totals of its rows", () => {
  expect(fileOf(sampleRow("One"), failedRow("Two"))).toMatchObject({
    format: "page-copier-report",
    version: 1,
    portal,
    scope: "PAGE",
    startedAt: "2026-11-03T09:30:00.000Z",
    finishedAt: "2026-11-03T09:32:00.000Z",
    totals: { "as-planned": 1, failed: 1, refused: 0 },
    rows: [{ outcome: "as-planned" }, { outcome: "failed" }],
  });
});

test("a row names source, target, the copy as it was read back, and the portal's refusal", () => {
  expect(fileOf(sampleRow("One"), failedRow("Two"))).toMatchObject({
    rows: [
      {
        source: { siteId: 12, siteTitle: "Home", pageId: 102, title: "One", code: "promo" },
        target: { siteId: 14, siteTitle: "Shop", folders: ["News"], publication: "published" },
        copyId: 501,
        copy: { title: "One", published: true, publicUrl: "https://shop.example/promo/" },
        failure: null,
      },
      { copyId: null, copy: null, failure: { kind: "refused", code: "PUBLIC_PAGE_REACHED", status: 400 } },
    ],
  });
});

test("candidates and an empty page left behind are named by their ids", () => {
  const candidate = { pageId: pageId(601), title: "One", code: "one", folderId: null, trashed: false };
  const ambiguous = sampleRow("One", {
    state: { at: "ambiguous", candidates: [candidate] },
    outcome: "ambiguous",
    pageId: null,
    found: null,
  });
  const failed = failedRow("Two");
  const orphaned =
    failed.state.at === "failed"
      ? { ...failed, state: { ...failed.state, orphan: { ...candidate, fate: { at: "left" } as const } } }
      : failed;
  expect(fileOf(ambiguous, orphaned)).toMatchObject({
    rows: [{ candidateIds: [601] }, { leftBehind: { pageId: 601, fate: "left" } }],
  });
});

test("later steps and taking back are told by names and numbers", () => {
  const row = sampleRow("One", {
    later: {
      settings: { at: "done", remarks: [{ what: "other-address", wished: "one" }] },
      links: { at: "begun" },
    },
    undo: { at: "changed", changes: [{ what: "moved" }] },
  });
  expect(fileOf(row, failedRow("Two"))).toMatchObject({
    laterTotals: null,
    undoTotals: null,
    rows: [
      {
        settings: { state: "done", remarks: ["other-address"], failure: null },
        links: { state: "begun", toCopies: 0, outside: [] },
        undo: { state: "changed", changes: ["moved"], why: null },
      },
      { settings: null, links: null, undo: null },
    ],
  });
});

test.each([['=HYPERLINK("x")'], ['"quoted"\nnext'], ["🎉"], ["\u202Eمرحبا"]])(
  "the title %j comes back as it is",
  (title) => {
    expect(fileOf(sampleRow(title))).toMatchObject({ rows: [{ source: { title } }] });
  },
);
