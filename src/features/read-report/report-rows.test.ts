import { expect, test } from "vitest";

import { outcomes } from "@/model/report.ts";

import { canLookAgain, filterPlaces, isRetryable, sendAnew } from "./report-rows.ts";
import { failedRow, samplePlace, sampleRow } from "./testing/sample-report.ts";

const places = [
  samplePlace([sampleRow("Café"), failedRow("Promo")], ["News"]),
  samplePlace([sampleRow("Imprint")]),
];

const shown = (filter: Partial<Parameters<typeof filterPlaces>[1]>) =>
  filterPlaces(places, { outcome: null, text: "", ...filter }).flatMap(({ rows }) =>
    rows.map(({ key }) => key),
  );

test("without a filter all rows are shown", () => {
  expect(shown({ text: "  " })).toEqual(["Café", "Promo", "Imprint"]);
});

test.each([
  ["cafe", ["Café"]],
  ["501", ["Café", "Imprint"]],
  ["news", ["Café", "Promo"]],
  ["nothing like it", []],
])("“%s” finds by title, id of the copy and target", (text, found) => {
  expect(shown({ text })).toEqual(found);
});

test("outcome and text narrow together, and a place without rows is left out", () => {
  expect(shown({ outcome: "failed" })).toEqual(["Promo"]);
  expect(shown({ outcome: "failed", text: "news" })).toEqual(["Promo"]);
  expect(shown({ outcome: "failed", text: "cafe" })).toEqual([]);
});

test("only what certainly made no copy may be tried again; what may have made one is looked for", () => {
  const rows = outcomes.map((outcome) => sampleRow("Promo", { outcome }));
  expect(rows.filter(isRetryable).map(({ outcome }) => outcome)).toEqual(["failed", "refused", "skipped"]);
  expect(rows.filter(canLookAgain).map(({ outcome }) => outcome)).toEqual(["unverified", "unknown"]);
});

test("a row that is tried again keeps its key and leaves the plan's obstacle to the check before sending", () => {
  const { copy } = sampleRow("Promo");
  const anew = sendAnew({ ...copy, obstacle: { what: "target-folder-gone" } });
  expect(anew).toEqual({ ...copy, obstacle: null });
});
