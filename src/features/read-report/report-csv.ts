import type { Messages } from "@/i18n/messages.ts";
import type { ReportColumn } from "@/i18n/sections/report.ts";
import type { ReportPlace, ReportRow, RunReport } from "@/model/report.ts";

import { visibilityOf } from "./found-visibility.ts";
import { laterCells } from "./later-cells.ts";
import { reasonsOf } from "./row-reasons.ts";
import { undoReasons } from "./undo/undo-reasons.ts";

type Cells = Readonly<Record<ReportColumn, string>>;

const columns = [
  "outcome",
  "sourceSite",
  "sourceId",
  "sourceTitle",
  "sourceAddress",
  "targetSite",
  "targetFolder",
  "copyId",
  "copyTitle",
  "copyAddress",
  "publicUrl",
  "visibility",
  "settings",
  "linksToCopies",
  "linksOutside",
  "linksBroken",
  "linksUnreachable",
  "undo",
  "reason",
  "advice",
  "code",
] as const satisfies readonly ReportColumn[];

/**
 * What a spreadsheet would take for a formula: also behind white space, quotes and marks that do not show, in its full-width
 * form, and when more lines follow (Papa Parse's own pattern stops at the first line).
 */
const formula = /^[\s\p{C}"]*[=+\-@＝＋－﹣−＠|%\t\r\n]/u;

/**
 * Where a cell begins for a spreadsheet that separates cells otherwise: in many countries by semicolons, whatever the file says.
 * It knows no quotes then, so that a line end inside of a cell ends a line.
 */
const formulaInside = /(?<=[;\t\r\n])(?=[\s\p{C}"]*[=+\-@＝＋－﹣−＠|%])/gu;

/** Without it Excel takes UTF-8 for the code page of the country. */
const byteOrderMark = "\uFEFF";

/** The report as text of a CSV file (RFC 4180), with a header in words; rejects where the writer cannot be loaded. */
export async function reportCsv(report: RunReport, messages: Messages): Promise<string> {
  const { default: papa } = await import("papaparse");
  const words = messages.report.run.columns;
  const rows = report.places.flatMap((place) =>
    place.rows.map((row) => {
      const cells = cellsOf(row, place, messages);
      return columns.map((column) => cells[column].replaceAll(formulaInside, "'"));
    }),
  );
  const text = papa.unparse(
    { fields: columns.map((column) => words[column]), data: rows },
    { escapeFormulae: formula, newline: "\r\n" },
  );
  return byteOrderMark + text;
}

function cellsOf(row: ReportRow, { site, folders }: ReportPlace, messages: Messages): Cells {
  const { copy, found } = row;
  const { source, sourceSite } = copy;
  const { report, status } = messages;
  const reasons = reasonsOf(row, messages);
  return {
    outcome: report.run.outcomes[row.outcome],
    sourceSite: sourceSite.title,
    sourceId: String(source.id),
    sourceTitle: source.title,
    sourceAddress: source.code,
    targetSite: site.title,
    targetFolder: folders.length === 0 ? status.root : folders.join(" › "),
    copyId: row.pageId === null ? "" : String(row.pageId),
    copyTitle: found?.title ?? "",
    copyAddress: found?.code ?? "",
    publicUrl: found?.publicUrl ?? "",
    visibility: found === null ? "" : visibilityOf(found, status),
    ...laterCells(row, messages),
    undo: undoReasons(row.undo, messages)[0]?.text ?? "",
    reason: reasons.map(({ text }) => text).join(" "),
    advice: reasons.flatMap(({ advice }) => (advice === null ? [] : [advice])).join(" "),
    code: row.reasonCode ?? "",
  };
}
