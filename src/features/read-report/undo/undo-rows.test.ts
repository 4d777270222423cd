import { expect, test } from "vitest";

import type { ReportRow } from "@/model/report.ts";
import { sampleFailure, sampleSite, sampleTarget } from "@/model/testing/samples.ts";

import { failedRow, sampleRow } from "../testing/sample-report.ts";
import { bySite, canRestore, canUndo, isChanged } from "./undo-rows.ts";

const failure = sampleFailure("ACCESS_DENIED");

/** Every state with what it leaves to ask for. */
const states: readonly (readonly [ReportRow["undo"], "undo" | "undo-all-the-same" | "restore" | null])[] = [
  [null, "undo"],
  [{ at: "asked" }, "undo"],
  [{ at: "sent", wasPublished: true }, "undo"],
  [{ at: "trashed", wasPublished: true }, "restore"],
  [{ at: "gone", how: "deleted" }, null],
  [{ at: "changed", changes: [{ what: "moved" }] }, "undo-all-the-same"],
  [{ at: "kept", why: { what: "refused", failure } }, "undo"],
  [{ at: "restore-asked", wasPublished: false }, null],
  [{ at: "restored", notPublished: null }, "undo"],
  [{ at: "not-restored", failure, wasPublished: false }, "restore"],
];

test.each(states)("of a copy that is %j, %s can be asked", (undo, what) => {
  const isThere = what === "undo" || what === "undo-all-the-same";
  const row = sampleRow("Promo", { undo, outcome: isThere ? "as-planned" : "undone" });
  const offered = [
    canUndo(row) ? "undo" : null,
    isChanged(row) ? "undo-all-the-same" : null,
    canRestore(row) ? "restore" : null,
  ].filter((offer) => offer !== null);
  expect(offered).toEqual(what === null ? [] : [what]);
});

test("where no copy is known there is nothing to undo", () => {
  expect(canUndo(failedRow("Promo"))).toBe(false);
});

test("rows come apart by the site that they went to, in the order of the plan", () => {
  const north = sampleTarget({ site: sampleSite(20) });
  const row = sampleRow("A");
  const rows = [row, sampleRow("B", { copy: { ...row.copy, target: north } }), sampleRow("C")];
  expect(bySite(rows).map(({ site, rows: of }) => [Number(site.id), of.map(({ key }) => key)])).toEqual([
    [14, ["A", "C"]],
    [20, ["B"]],
  ]);
});
