import type { Messages } from "@/i18n/messages.ts";
import type { ReportColumn } from "@/i18n/sections/report.ts";
import { tell } from "@/i18n/tell.ts";
import type { LinkFound } from "@/model/later.ts";
import type { ReportRow } from "@/model/report.ts";

type LaterColumn = "settings" | "linksToCopies" | "linksOutside" | "linksBroken" | "linksUnreachable";

/** What the later steps have done to a copy, as cells of the table; empty where there was no such step. */
export function laterCells(
  { later, laterRemarks }: ReportRow,
  { later: words }: Messages,
): Readonly<Record<LaterColumn & ReportColumn, string>> {
  const { settings, links } = later;
  const remarks = laterRemarks.filter(({ what }) => settingsRemarks.has(what));
  const found = links?.at === "done" ? links.found : null;
  return {
    settings:
      remarks.length > 0
        ? remarks.map((remark) => tell(words.remarks, remark)).join(" ")
        : settings?.at === "done"
          ? words.asWished
          : "",
    linksToCopies: found === null ? "" : String(found.toCopies + found.toEarlierCopies),
    linksOutside: found === null ? "" : toCell(found.outside, words),
    linksBroken: found === null ? "" : toCell(found.broken, words),
    linksUnreachable:
      found === null
        ? ""
        : found.unreachable.map(({ block, why }) => words.unreachable[why](block)).join(" "),
  };
}

const settingsRemarks: ReadonlySet<ReportRow["laterRemarks"][number]["what"]> = new Set([
  "other-title",
  "other-address",
  "not-published-again",
  "settings-failed",
  "settings-open",
]);

const toCell = (links: readonly LinkFound[], { link }: Messages["later"]): string =>
  links.map(({ block, pageId }) => link(block, String(pageId))).join("; ");
