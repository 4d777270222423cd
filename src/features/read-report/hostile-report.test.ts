import papa from "papaparse";
import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import { sampleFailure, sampleFound, samplePage, samplePlan } from "@/model/testing/samples.ts";

import { countTries, hostileTexts, tryAll } from "../../../e2e/portal/samples/hostile/try-all.ts";
import { reportCsv } from "./report-csv.ts";
import { reportFileName } from "./report-file-name.ts";
import { reportJson } from "./report-json.ts";
import { failedRow, samplePlace, sampleReport, sampleRow } from "./testing/sample-report.ts";

const messages = createMessages(createFormat("en"));

/** A row in which whatever the portal, or a person, has written is this text. */
function rowOf(text: string) {
  const row = sampleRow(text, { found: sampleFound({ title: text, code: text, publicUrl: text }) });
  const { copy } = row;
  const sourceSite = { ...copy.sourceSite, title: text };
  return { ...row, copy: { ...copy, source: samplePage(102, { title: text, code: text }), sourceSite } };
}

const refused = (text: string) => {
  const failure = sampleFailure("UNKNOWN", { code: text, description: text });
  return { ...failedRow(text), failure, reasonCode: text };
};

const report = sampleReport([
  samplePlace(hostileTexts.map(rowOf)),
  samplePlace(hostileTexts.map(refused), hostileTexts.slice(0, 3)),
]);

/** What a spreadsheet calculates, whatever does not show before it. */
const isFormula = (cell: string): boolean => /^[\s\p{C}"]*[=+\-@＝＋－﹣−＠|%]/u.test(cell);

test.each([
  ["commas, as everybody reads it", ","],
  ["semicolons, as a spreadsheet of many countries reads it", ";"],
  ["tabs, as when it is pasted", "\t"],
])("no cell of the report is a formula where cells end at %s", async (_whose, delimiter) => {
  const csv = await reportCsv(report, messages);
  const { data } = papa.parse<readonly string[]>(csv.replace("\uFEFF", ""), { delimiter });
  expect(data.length).toBeGreaterThan(hostileTexts.length);
  expect(data.flat().filter(isFormula)).toEqual([]);
  countTries(
    `cells of the table by ${delimiter === "\t" ? "tab" : `U+${delimiter.charCodeAt(0)}`}`,
    2 * hostileTexts.length,
  );
});

test("a reader who ends cells and lines at every sign that could end them finds no formula either", async () => {
  const csv = await reportCsv(report, messages);
  expect(
    csv
      .replace("\uFEFF", "")
      .split(/[;\t\r\n]/)
      .filter(isFormula),
  ).toEqual([]);
});

test("titles come back from the table, but for the sign that keeps them from being calculated", async () => {
  const csv = await reportCsv(report, messages);
  const { data } = papa.parse<Readonly<Record<string, string>>>(csv.replace("\uFEFF", ""), { header: true });
  const titles = data.map((row) => row[messages.report.run.columns.sourceTitle]?.replaceAll("'", ""));
  expect(titles.slice(0, hostileTexts.length)).toEqual(hostileTexts.map((text) => text.replaceAll("'", "")));
});

test("titles come back from the file for programs as they are", () => {
  const text = reportJson(report, samplePlan([]), "https://portal.example");
  const read: { readonly rows: readonly { readonly source: { readonly title: string } }[] } =
    JSON.parse(text);
  expect(read.rows.slice(0, hostileTexts.length).map(({ source }) => source.title)).toEqual(hostileTexts);
  countTries("report as JSON", hostileTexts.length);
});

test("a hostile site title makes a plain file name", () => {
  const wrong = tryAll("file name", (text) => {
    const name = reportFileName(0, text, "csv");
    return /^page-copier_1970-01-01(_[\p{L}\p{M}\p{N}-]{1,130})?\.csv$/u.test(name) ? null : name;
  });
  expect(wrong).toEqual([]);
});
