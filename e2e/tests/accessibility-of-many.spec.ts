import { writeFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import { expectAccessible } from "../support/accessibility.ts";
import type { AppScreen } from "../support/app-screen.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import type { BulkScreen } from "../support/bulk-screen.ts";
import { pageTitled } from "../support/portal-truth.ts";

// The demo has a page for each thing to know and each obstacle.
test.use({ scenario: "demo" });

/** Everything of a site that has warnings and obstacles, to two other sites: more than one line of each kind. */
async function chooseMuch(app: AppScreen, bulk: BulkScreen): Promise<void> {
  await app.chooseSite("Norden Gardens");
  await bulk.selectAll();
  await bulk.chooseSites("Outdoor Living", "Investor Relations");
}

/** The folder “Service” and its pages, to two sites: few rows. */
async function reviewFew(app: AppScreen, bulk: BulkScreen): Promise<void> {
  await app.chooseSite("Norden Gardens");
  await bulk.box("Service").check();
  await bulk.chooseSites("Outdoor Living", "Investor Relations");
  await app.copy("Review 8 copies");
  await expect(app.heading("Review before copying")).toBeVisible();
}

async function openPlan(page: Page, app: AppScreen, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await app.press("Open a saved plan…");
  await (await chooser).setFiles(file);
}

test("choosing pages is accessible: a folder chosen in part, and the filters opened", async ({
  page,
  portalScreen,
  app,
  bulk,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Skagen folding chair");
  await app.searchPages("");
  await expect(bulk.box("Products")).toBeChecked({ indeterminate: true });
  await expectAccessible(page);

  await app.press("Filter and sort");
  await app.frame.getByRole("checkbox", { name: "Published", exact: true }).check();
  await app.frame.getByRole("radio", { name: "Since a day" }).check();
  await expectAccessible(page);
});

test("choosing several targets is accessible: the list of sites, the cards, a new folder, a new target", async ({
  page,
  portalScreen,
  app,
  bulk,
}) => {
  await portalScreen.openApp();
  await chooseMuch(app, bulk);
  await expect(bulk.targets.getByRole("listitem")).toHaveCount(2);
  await expectAccessible(page);

  await app.press("Add several sites…");
  await app.frame.getByRole("option", { name: "Spring Campaign 2027" }).click();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await app.press("Add another target");
  await app.chooseTarget({ site: "Spring Campaign 2027" });
  await app.press("In a new folder…");
  await app.frame.getByRole("textbox", { name: "Title of the new folder" }).fill("Archive");
  await expect(app.button("In a new folder: “Archive”")).toBeVisible();
  await expectAccessible(page);
});

test("reviewing many copies is accessible: warnings, obstacles, details, what is taken out, the filters", async ({
  page,
  portalScreen,
  app,
  bulk,
}) => {
  await portalScreen.openApp();
  await chooseMuch(app, bulk);
  await app.frame.getByRole("button", { name: /^Review \d+ copies$/ }).click();
  await expect(app.heading("Review before copying")).toBeVisible();
  await expectAccessible(page);

  const row = bulk.plan.getByRole("row", { name: /^Delivery and assembly/ }).first();
  await app.frame
    .getByRole("searchbox", { name: "Find by title, address or place" })
    .fill("Delivery and assembly");
  await row.click();
  await row.getByRole("checkbox", { name: "Copy Delivery and assembly" }).uncheck();
  await expect(bulk.counts).toContainText("1 taken out");
  await expectAccessible(page);

  await app.frame.getByRole("button", { name: "Things to know" }).click();
  await expect(app.frame.getByRole("option", { name: "Any, or none" })).toBeVisible();
  await expectAccessible(page);
});

test("a run of many copies is accessible: at work, asking whether to stop, standing still", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  await portalScreen.openApp();
  await reviewFew(app, bulk);
  const copies = portal.hold("landing.landing.copy");
  await bulk.start(8);
  await copies.waitFor(2);
  await expectAccessible(page);

  await bulk.press("Stop");
  await expect(bulk.notice("Stop this run?")).toBeVisible();
  await expectAccessible(page);

  await bulk.press("Do not stop");
  await bulk.press("Pause");
  copies.release();
  await expect(bulk.notice("Paused")).toBeVisible();
  await expectAccessible(page);
});

test("the report of many copies and its dialog are accessible, and so are the earlier runs", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  await portalScreen.openApp();
  await reviewFew(app, bulk);
  const refusal = { do: "error", code: "PUBLIC_HTML_DISALLOWED[S12]" } as const;
  portal.addFault({ method: "landing.landing.copy", nth: 2, effect: refusal });
  await bulk.start(8);
  await expect(app.heading("1 page was not copied")).toBeVisible();
  await expectAccessible(page);

  await bulk.total("Failed").check();
  await bulk.results.getByRole("button", { name: "Details" }).click();
  await app.press("Details for support");
  await expectAccessible(page);

  await bulk.total("Copied, with remarks").check();
  await bulk.results.getByRole("button", { name: "Details" }).first().click();
  await expectAccessible(page);

  await app.press("Try 1 page again in another folder");
  const dialog = app.frame.getByRole("alertdialog", { name: "Another folder for 1 page" });
  await expect(dialog.getByRole("treegrid", { name: "Target folder" })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Cancel" }).click();

  await app.copy("Copy more pages");
  await app.press("Earlier runs");
  await expect(app.frame.getByRole("article")).toHaveCount(1);
  await expectAccessible(page);
  await app.press("Forget");
  await expect(app.frame.getByRole("alertdialog", { name: "Forget this run?" })).toBeVisible();
  await expectAccessible(page);
});

test("a saved plan that is opened again is accessible: what has changed, and a file that is none", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}, testInfo) => {
  const file = testInfo.outputPath("plan.json");
  await portalScreen.openApp();
  await reviewFew(app, bulk);
  const download = page.waitForEvent("download");
  await app.copy("Save plan");
  await (await download).saveAs(file);
  const { id } = pageTitled(portal, "Norden Gardens", "Delivery and assembly");
  portal.change(({ pages }) => pages.delete(id));

  await portalScreen.openApp();
  await openPlan(page, app, file);
  await expect(app.button("Use the new plan")).toBeVisible();
  await expectAccessible(page);
  await app.press("Use the new plan");
  await expect(bulk.notice("The new plan is used")).toBeVisible();
  await expectAccessible(page);

  await app.press("Back");
  await writeFile(file, "no plan");
  await openPlan(page, app, file);
  await expect(app.frame.getByText("The file was not opened")).toBeVisible();
  await expectAccessible(page);
});
