import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import type { AppScreen } from "../support/app-screen.ts";
import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { source } from "../support/bulk-truth.ts";
import { pageTitled } from "../support/portal-truth.ts";

const formula = '=HYPERLINK("http://evil.example","Benches 05")';

test.beforeEach(async ({ portal, portalScreen, app, bulk }) => {
  portal.change(() => {
    pageTitled(portal, source, "Benches 05").title = formula;
  });
  await reviewBenches({ portalScreen, app, bulk });
  portal.addFault({
    method: copyMethod,
    nth: 4,
    effect: { do: "error", code: "A_CODE_FROM_TOMORROW" },
  });
  await bulk.start(28);
  await expect(app.heading("1 page was not copied")).toBeFocused();
});

test("the report is narrowed by outcome and text, tells all of a row, and leads safely to both pages", async ({
  running,
  app,
  bulk,
}) => {
  const { frame } = app;
  expect(await bulk.totals()).toEqual(["All\n28", "Copied as planned\n27", "Failed\n1"]);
  await expect(frame.getByText("2 folders made", { exact: true })).toBeVisible();
  await bulk.total("Failed").check();
  await expect(frame.locator("p", { hasText: /^1 row$/ })).toBeVisible();
  await expect(bulk.heard).toHaveText("1 row");
  await expect(bulk.results.getByRole("row")).toHaveText([/Benches$/, /Failed/]);
  await bulk.total("All").check();
  await bulk.findResult("Benches 14");
  await expect(frame.locator("p", { hasText: /^2 rows$/ })).toBeVisible();

  const row = bulk.result("Benches 14", "Copied as planned").first();
  await row.getByRole("button", { name: "Details" }).click();
  await expect(row).toContainText("It was read back from the portal, and everything is as planned.");
  await expect(row).toContainText("ID of the copy");
  for (const name of ["Original", "Copy"]) {
    const link = row.getByRole("link", { name: new RegExp(`^${name}\\b`) });
    await expect(link).toHaveAttribute("href", new RegExp(`^${running.url}/`));
    await expect(link).toHaveAttribute("rel", /noopener/);
    await expect(link).toHaveAttribute("target", "_blank");
  }
});

test("the report is saved as a table in which no cell is a formula, and as JSON for programs", async ({
  page,
  app,
}) => {
  const csv = await saved(
    page,
    app,
    "Download as a table (CSV)",
    /^page-copier_\d{4}-\d\d-\d\d_Garden-Catalogue\.csv$/,
  );
  const lines = csv.split("\r\n");
  expect(lines[0]).toContain("Outcome,Site of the original,ID of the original,Title of the original");
  expect(lines.filter((line) => line !== "")).toHaveLength(29);
  expect(csv).toContain(`"'=HYPERLINK(`);
  expect(csv).not.toMatch(/(^|,)"?=/m);
  expect(csv).toContain("A_CODE_FROM_TOMORROW");

  const json: unknown = JSON.parse(
    await saved(page, app, "Download as JSON", /^page-copier_\d{4}-\d\d-\d\d_Garden-Catalogue\.json$/),
  );
  expect(JSON.stringify(json)).toContain(JSON.stringify(formula));
  expect(JSON.stringify(json).match(/"outcome":"as-planned"/g)).toHaveLength(27);
});

test("the run is in the history after the page was loaded again, its report opens, and it can be forgotten", async ({
  app,
  bulk,
}) => {
  await bulk.reload();
  await expect(app.heading("Which pages?")).toBeVisible();
  await bulk.press("Earlier runs");
  await expect(app.heading("Earlier runs")).toBeFocused();
  const run = app.frame.getByRole("article", { name: /^Run of / });
  await expect(run).toContainText("27 of 28");
  await expect(run).toContainText(source);
  await expect(run).toContainText("Norden Denmark");
  await run.getByRole("button", { name: "Open" }).click();
  await expect(app.heading("1 page was not copied")).toBeFocused();
  expect(await bulk.totals()).toEqual(["All\n28", "Copied as planned\n27", "Failed\n1"]);
  await bulk.press("Try 1 page again");
  await expect(app.heading("28 pages are copied as planned")).toBeFocused();

  await bulk.press("Copy more pages");
  await bulk.press("Earlier runs");
  await expect(run).toContainText("28 of 28");
  await run.getByRole("button", { name: "Forget" }).click();
  const question = app.frame.getByRole("alertdialog", { name: "Forget this run?" });
  await expect(question).toContainText("Nothing changes on the portal: the copied pages stay.");
  await question.getByRole("button", { name: "Keep" }).click();
  await expect(run).toBeVisible();
  await run.getByRole("button", { name: "Forget" }).click();
  await question.getByRole("button", { name: "Forget" }).click();
  await expect(app.frame.getByText("No runs yet")).toBeVisible();
  await bulk.press("Back to copying");
  await expect(app.heading("Which pages?")).toBeFocused();
});

async function saved(page: Page, app: AppScreen, name: string, fileName: RegExp): Promise<string> {
  const download = page.waitForEvent("download");
  await app.copy(name);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(fileName);
  return readFile(await file.path(), "utf8");
}
