import { readFile, writeFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import { AppScreen } from "../support/app-screen.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { BulkScreen } from "../support/bulk-screen.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { source, watchNewPages } from "../support/bulk-truth.ts";
import { PortalScreen } from "../support/portal-screen.ts";
import { pageTitled, siteTitled } from "../support/portal-truth.ts";

test("the counts of the review add up, rows are found by what there is to know, and those taken out are not copied", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  const newPages = watchNewPages(portal);
  await reviewBenches({ portalScreen, app, bulk });
  await expect(bulk.counts).toHaveText(/^28 copies in the plan: 28 will be made · 2 folders made first$/);
  await app.press("2 target sites");
  await expect(frame.getByText("Norden Denmark: 14 will be made")).toBeVisible();
  await app.press("What is not copied or adapted");
  await expect(frame.getByText("Images and files are shared with the original, not copied.")).toBeVisible();

  await bulk.pick("Things to know", "Unpublished changes are copied");
  await expect(frame.getByText("4 of 28 shown")).toBeVisible();
  await app.press("Take out all 4 shown");
  await expect(bulk.counts).toContainText("24 will be made · 4 taken out");
  await expect(bulk.heard).toHaveText("4 copies taken out");
  await app.press("Show everything");
  await bulk.planned("Norden Denmark › Benches").scrollIntoViewIfNeeded();
  await frame.getByRole("checkbox", { name: "Copy Benches 01" }).first().uncheck();
  await expect(bulk.counts).toContainText("23 will be made · 5 taken out");
  await frame.getByRole("radio", { name: "Taken out (5)" }).check();
  await expect(frame.getByText("5 of 28 shown")).toBeVisible();
  await bulk.pick("Target site", "Norden Norway");
  await app.press("Put back all 2 taken out");
  await expect(bulk.counts).toContainText("25 will be made · 3 taken out");
  await bulk.start(25);

  await expect(app.heading("25 pages are copied as planned")).toBeFocused();
  expect(await bulk.totals()).toEqual(["All\n28", "Copied as planned\n25", "Taken out\n3"]);
  expect(newPages("Norden Norway")).toHaveLength(14);
  expect(newPages("Norden Denmark")).toHaveLength(11);
  expect(newPages("Norden Denmark").map(({ title }) => title)).not.toContain("Benches 01");
});

test("a way back from the review keeps the choice, and the choice can be changed", async ({
  portalScreen,
  app,
  bulk,
}) => {
  await reviewBenches({ portalScreen, app, bulk });
  await bulk.press("Back");
  await expect(bulk.chosen("14 pages and 1 folder chosen")).toBeVisible();
  await bulk.box("Benches").uncheck();
  await bulk.box("Folding chairs").or(bulk.box("Chairs")).first().check();
  await expect(bulk.chosen("22 pages and 2 folders chosen")).toBeVisible();
  await bulk.review(44);
});

test.describe("a plan that was saved to a file", () => {
  test("is opened on another machine, and runs unchanged where nothing has changed", async ({
    browser,
    page,
    portal,
    portalScreen,
    running,
    app,
    bulk,
  }, info) => {
    const newPages = watchNewPages(portal);
    await reviewBenches({ portalScreen, app, bulk });
    const file = info.outputPath("plan.json");
    await savePlan(page, bulk, file);
    const context = await browser.newContext();
    const otherPage = await context.newPage();
    const other = new AppScreen(otherPage);
    const otherBulk = new BulkScreen(otherPage, other);
    await new PortalScreen(otherPage, running.url).openApp();
    await openPlan(otherPage, other, file);

    await expect(other.heading("Review before copying")).toBeFocused();
    await expect(otherBulk.counts).toContainText("28 will be made");
    await expect(otherBulk.notice(/since the plan was saved$/)).toHaveCount(0);
    await otherBulk.start(28);
    await expect(other.heading("28 pages are copied as planned")).toBeFocused();
    for (const site of ["Norden Denmark", "Norden Norway"]) expect(newPages(site)).toHaveLength(14);
    await context.close();
  });

  test("says which pages and targets are gone or changed, and runs only once the new plan is agreed to", async ({
    page,
    portal,
    portalScreen,
    app,
    bulk,
  }, info) => {
    const newPages = watchNewPages(portal);
    await reviewBenches({ portalScreen, app, bulk });
    const file = info.outputPath("plan.json");
    await savePlan(page, bulk, file);
    portal.change((state) => {
      state.pages.delete(pageTitled(portal, source, "Benches 02").id);
      pageTitled(portal, source, "Benches 03").title = "Benches for two";
      siteTitled(portal, "Norden Norway").deleted = true;
    });
    await bulk.reload();
    await openPlan(page, app, file);

    const notice = bulk.notice(/^\d+ things have changed since the plan was saved$/);
    await expect(notice).toContainText(
      "Benches 02: The page is gone, or you may not read it any more. The new plan is without it.",
    );
    await expect(notice).toContainText("Benches 03: The page is not as it was: title.");
    await expect(notice).toContainText("The target site is gone, or you may not read it any more.");
    await expect(app.button("Copy 13 pages")).toBeDisabled();
    await expect(app.frame.getByText("Look at what has changed first.")).toBeVisible();
    await bulk.press("Use the new plan");
    await bulk.start(13);
    await expect(app.heading("13 pages were not copied")).toBeFocused();
    expect(newPages("Norden Denmark")).toHaveLength(13);
  });

  test("is refused in words where the file is none, damaged, or of another portal", async ({
    page,
    portalScreen,
    app,
    bulk,
  }, info) => {
    await reviewBenches({ portalScreen, app, bulk });
    const file = info.outputPath("plan.json");
    await savePlan(page, bulk, file);
    await bulk.reload();
    const refused = app.alert("The file was not opened");
    const wrong = info.outputPath("wrong.json");
    await writeFile(wrong, "Dear diary,");
    await openPlan(page, app, wrong);
    await expect(refused).toContainText("It is damaged, or no saved plan.");
    await writeFile(wrong, JSON.stringify({ pages: [1, 2, 3] }));
    await openPlan(page, app, wrong);
    await expect(refused).toContainText("It is not a plan of Page Copier.");

    const text = await readFile(file, "utf8");
    await writeFile(wrong, text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "https://other.example"));
    await openPlan(page, app, wrong);
    await expect(app.alert("This plan belongs to another portal")).toContainText(
      "It was saved on https://other.example.",
    );
    await expect(app.frame.getByRole("button", { name: /^Copy \d/ })).toHaveCount(0);
  });
});

async function openPlan(page: Page, app: AppScreen, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await app.copy("Open a saved plan…");
  await (await chooser).setFiles(file);
}

async function savePlan(page: Page, bulk: BulkScreen, path: string): Promise<void> {
  const download = page.waitForEvent("download");
  await bulk.press("Save plan");
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^page-copier-plan_\d{4}-\d\d-\d\d\.json$/);
  await saved.saveAs(path);
}
