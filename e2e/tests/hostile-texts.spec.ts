import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import { hostileSites } from "../portal/samples/hostile.ts";
import type { AppScreen } from "../support/app-screen.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { watchNewPages } from "../support/bulk-truth.ts";
import { expectOwnElements, labelsOf, watchCanary } from "../support/canary.ts";
import { pagesOn, pageTitled, siteTitled } from "../support/portal-truth.ts";

const { naughty, own, target } = hostileSites;

test.use({ scenario: "hostile" });

test.beforeEach(({ portal }) => portal.change(({ switches }) => void (switches.rateLimit = false)));

test("every naughty string is listed, found and planned as a text", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  const whatRan = watchCanary(page);
  const titles = sorted(pagesOn(portal, naughty).map(({ title }) => title));
  const count = titles.length;
  await portalScreen.openApp();
  await app.chooseSite(naughty);
  await expect(app.pages.locator(`[aria-setsize="${count}"]`).first()).toBeVisible();
  expect(sorted(await labelsOf(app.pages))).toEqual(titles);
  await expectOwnElements(frame);

  await app.searchPages("<script>alert(123)</script>");
  await expect(app.pages.getByText("<script>alert(123)</script>", { exact: true })).toBeVisible();
  await app.searchPages("");
  await bulk.selectAll();
  await expect(bulk.chosen(`${count} pages chosen`)).toBeVisible();
  await app.chooseTarget({ site: target });
  await expectOwnElements(frame);
  await bulk.review(count);
  expect(sorted(await labelsOf(bulk.plan))).toEqual(sorted([...titles, target]));
  await expectOwnElements(frame);
  expect(await whatRan()).toEqual([]);
});

test("hostile pages with hostile folders, addresses and blocks are copied, reported, downloaded and taken back, and nothing of them runs", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  const whatRan = watchCanary(page);
  const originals = pagesOn(portal, own);
  const titles = sorted(originals.map(({ title }) => title));
  const count = titles.length;
  const newPages = watchNewPages(portal);
  await portalScreen.openApp();
  await app.chooseSite(own);
  await expect(app.pages.getByRole("row").first()).toBeVisible();
  await bulk.selectAll();
  await expect(bulk.chosen(`${count} pages and 6 folders chosen`)).toBeVisible();
  await app.chooseTarget({ site: target });
  await bulk.review(count);
  await expectOwnElements(frame);
  await bulk.start(count);
  // Links in hostile blocks that lead nowhere are remarks of their rows.
  await expect(app.heading(/^Everything is copied; \d+ pages? (?:is|are) not quite as planned$/)).toBeFocused(
    { timeout: 90_000 },
  );
  expect(await bulk.totals()).not.toContainEqual(expect.stringMatching(/^(?:Failed|Not possible)/));

  // Where only the case of the letters differs the portal gives the later copy its suffix (contract D4.1).
  const made = newPages(target).map(({ title }) => title.replace(/ \(copy\)$/, ""));
  expect(sorted(made)).toEqual(titles);
  expect(
    sorted(await labelsOf(bulk.results)).filter((label) => titles.includes(label)).length,
  ).toBeGreaterThanOrEqual(count);
  const [first] = await bulk.results.getByRole("button", { name: "Details" }).all();
  await first?.click();
  await expect(frame.getByText("ID of the copy").first()).toBeVisible();
  await expectOwnElements(frame);
  const csv = await saved(page, app, "Download as a table (CSV)");
  expect(csv.split(/[;\t\r\n]/).filter((cell) => /^[\s"]*[=+@-]/.test(cell))).toEqual([]);
  const json: { readonly rows: readonly { readonly source: { readonly title: string } }[] } = JSON.parse(
    await saved(page, app, "Download as JSON"),
  );
  expect(sorted(json.rows.map(({ source }) => source.title))).toEqual(titles);

  await bulk.press(`Undo ${count} copies`);
  const question = frame.getByRole("alertdialog");
  await question.getByRole("button", { name: `Put ${count} copies into the trash` }).click();
  await expect(app.heading(`${count} copies are taken back`)).toBeFocused({ timeout: 60_000 });
  expect(newPages(target).filter(({ deleted }) => !deleted)).toEqual([]);
  await bulk.press("Copy more pages");
  await bulk.press("Earlier runs");
  const run = frame.getByRole("article", { name: /^Run of / });
  await expect(run).toContainText(own);
  await expect(run).toContainText(target);
  await expectOwnElements(frame);
  expect(await whatRan()).toEqual([]);
});

test("a page of a site on a hostile domain is copied alone, and what the portal calls its address is no link", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  const whatRan = watchCanary(page);
  for (const { title, domainName } of portal.state.sites.values()) {
    if (domainName === null) continue;
    await portalScreen.openApp();
    await app.chooseSite(title);
    await app.pages.getByRole("row").first().click();
    await app.chooseVisibility("Published");
    await app.copy();
    await expect(app.heading(/ is copied$/)).toBeVisible();
    await expectOwnElements(app.frame);
    const links = await app.frame
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const link of links) {
      expect(link).toMatch(/^http:\/\/[^/@\\]+\//);
    }
  }
  expect(await whatRan()).toEqual([]);
});

test("the portal's own pages show hostile texts as texts, too", async ({ page, portal, running }) => {
  const whatRan = watchCanary(page);
  const site = siteTitled(portal, own);
  const blocks = pageTitled(portal, own, "Every hostile block");
  const paths = [
    "/sites/",
    `/sites/site/${site.id}/`,
    `/sites/site/${site.id}/view/${blocks.id}/`,
    "/control/",
  ];
  for (const path of paths) {
    await page.goto(running.url + path);
    await expect(page.getByRole("main")).toBeVisible();
    expect(await whatRan()).toEqual([]);
  }
});

const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted();

async function saved(page: Page, app: AppScreen, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await app.copy(name);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^page-copier_\d{4}-\d\d-\d\d_[\w-]+\.(?:csv|json)$/);
  return readFile(await file.path(), "utf8");
}
