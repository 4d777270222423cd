import { expect, test } from "vitest";

import { reportFileName } from "./report-file-name.ts";

const day = Date.UTC(2026, 10, 3, 9, 30);

test.each([
  ["Shop & Café", "page-copier_2026-11-03_Shop-Café.csv"],
  ["../../etc/passwd", "page-copier_2026-11-03_etc-passwd.csv"],
  ['<b>"a"</b>\u202E', "page-copier_2026-11-03_b-a-b.csv"],
  ["مرحبا", "page-copier_2026-11-03_مرحبا.csv"],
  ["🎉", "page-copier_2026-11-03.csv"],
])("a report of the site %j is the file %s", (site, name) => {
  expect(reportFileName(day, site, "csv")).toBe(name);
});

test("a long title does not make a name that a file system refuses", () => {
  expect(reportFileName(day, "𝒳".repeat(500), "json").length).toBeLessThan(160);
});
