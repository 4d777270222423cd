import papa from "papaparse";
import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import { pageId } from "@/model/ids.ts";

import { reportCsv } from "./report-csv.ts";
import { failedRow, samplePlace, sampleReport, sampleRow } from "./testing/sample-report.ts";

const messages = createMessages(createFormat("en"));
const columns = messages.report.run.columns;

/** The file as a program reads it: an object for each row, by the words of the header. */
async function readBack(...titles: readonly string[]) {
  const csv = await reportCsv(sampleReport([samplePlace(titles.map((title) => sampleRow(title)))]), messages);
  const { data, errors } = papa.parse<Readonly<Record<string, string>>>(csv.replace("\uFEFF", ""), {
    header: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const titleOf = async (title: string) => {
  const [row] = await readBack(title);
  return row?.[columns.sourceTitle];
};

test.each([
  ['=HYPERLINK("https://evil.example","Look")'],
  ["+49 30 1234"],
  ["-2+3"],
  ["@SUM(A1)"],
  ["＝1+1"],
  ["＋1"],
  ["－1"],
  ["＠SUM(A1)"],
  ["  =1+1"],
  ["\u200B=1+1"],
  ["\uFEFF=1+1"],
  ["=1+1\nsecond line"],
])("the title %j is no formula to a spreadsheet", async (title) => {
  expect(await titleOf(title)).toBe(`'${title}`);
});

test.each([
  ["\t=1+1", "'\t'=1+1"],
  ["\r=1+1", "'\r'=1+1"],
  ["\n=1+1", "'\n'=1+1"],
  ["Sale;=1+1", "Sale;'=1+1"],
  ['Sale";"=1+1', `Sale";'"=1+1`],
  ["Sale\n-1+1", "Sale\n'-1+1"],
])("the title %j is no formula either to a spreadsheet that ends cells there", async (title, written) => {
  expect(await titleOf(title)).toBe(written);
});

test.each([
  ["Say “hi”"],
  ['He said "no", twice'],
  ["two\nlines"],
  ["🎉 Party"],
  ["مرحبا"],
  ["a;b,c"],
  ["it's"],
])("the title %j comes back as it is", async (title) => {
  expect(await titleOf(title)).toBe(title);
});

test("the file begins with the mark by which Excel knows UTF-8, and its lines end as RFC 4180 has it", async () => {
  const csv = await reportCsv(sampleReport([samplePlace([sampleRow("One"), sampleRow("Two")])]), messages);
  expect(csv.startsWith(`\uFEFF${columns.outcome},`)).toBe(true);
  expect(csv.split("\r\n")).toHaveLength(3);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("a report without rows still has its header", async () => {
  const csv = await reportCsv(sampleReport([]), messages);
  expect(csv).toContain(columns.code);
});

test("a row says where it went, how it ended, why and what to do", async () => {
  const report = sampleReport([samplePlace([failedRow("Promo")], ["News", "2026"])]);
  const csv = await reportCsv(report, messages);
  const { sentence, advice } = messages.failures.pageLimit;
  for (const text of ["Shop", "News › 2026", messages.report.run.outcomes.failed, sentence, advice]) {
    expect(csv.replaceAll('""', '"')).toContain(text);
  }
  expect(csv).toContain("PUBLIC_PAGE_REACHED");
});

test("a row says what became of its name, its links and of taking it back", async () => {
  const block = { pageId: pageId(33), block: "15.social", count: 1 };
  const row = sampleRow("Promo", {
    outcome: "undone",
    undo: { at: "trashed", wasPublished: false },
    later: {
      settings: { at: "done", remarks: [] },
      links: {
        at: "done",
        found: {
          toCopies: 3,
          toEarlierCopies: 1,
          outside: [block],
          broken: [],
          unreachable: [{ block: "repo_1", why: "component", pageIds: [] }],
          anchors: 0,
          anchorsLost: [],
          areas: 0,
          notPublishedAgain: null,
        },
      },
    },
  });
  const csv = await reportCsv(sampleReport([samplePlace([row])]), messages);
  const [read] = papa.parse<Readonly<Record<string, string>>>(csv.replace("\uFEFF", ""), {
    header: true,
  }).data;
  expect(read).toMatchObject({
    [columns.outcome]: "Taken back",
    [columns.settings]: "as wished",
    [columns.linksToCopies]: "4",
    [columns.linksOutside]: "page 33, in the block 15.social",
    [columns.linksBroken]: "",
    [columns.linksUnreachable]: "repo_1: links in the parameters of a component stay as they are.",
    [columns.undo]: "It was taken back: it is in the trash.",
  });
});
