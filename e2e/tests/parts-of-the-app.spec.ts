import type { Page } from "@playwright/test";

import { expectFailure } from "../support/expect-failure.ts";
import { expect, test } from "../support/fixtures.ts";
import { pagesTitled } from "../support/portal-truth.ts";

const site = "Norden Gardens";
const missing = "This part of the app could not be loaded";

/** What React notes of a part that did not come. */
test.use({ expectedErrors: [/^PartMissingError: Failed to fetch dynamically imported module/] });

test("while the rest of the app does not come, an explanation stands in its place, and it is fetched anew on request", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  const asked = await breakFiles(page, /\/assets\/later-/);
  await portalScreen.openApp();
  const notice = app.alert(missing);
  await expect(notice).toContainText("Nothing was sent to the portal, and nothing is lost.");
  await expect(app.heading("Which pages?")).toBeVisible();
  await expect(app.copyButton).toHaveCount(0);

  // Still broken: the explanation stays, however often one tries.
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => asked.length).toBe(2);
  await expect(notice).toBeVisible();
  await page.unrouteAll();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toHaveCount(0);

  await app.chooseSite(site);
  await app.choosePage("Our story");
  await app.copy();
  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(pagesTitled(portal, site, "Our story (copy)")).toHaveLength(1);
  // Browsers may remember that an address did not answer, so each attempt has one of its own.
  expect(new Set(asked).size).toBe(2);
});

test("while the list of pages does not come, an explanation says so, and all is there on request", async ({
  portalScreen,
  app,
  page,
}) => {
  await breakFiles(page, /\/assets\/list-/);
  await portalScreen.openApp();
  await expect(app.alert(missing)).toBeVisible();
  await expect(app.heading("Which pages?")).toBeVisible();

  await page.unrouteAll();
  await app.alert(missing).getByRole("button", { name: "Try again" }).click();
  await expect(app.alert(missing)).toHaveCount(0);
  await app.chooseSite(site);
  await app.choosePage("Our story");
  await expect(app.copyButton).toBeEnabled();
});

test("a failure is told with its own words, also where these had to be fetched anew", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  const mend = portal.addFault({
    method: "batch",
    effect: { do: "status", status: 502, ran: false },
    times: null,
  });
  await breakFiles(page, /\/assets\/rest-/);
  await portalScreen.openApp();
  const notice = app.alert(missing);
  await expect(notice).toBeVisible();

  await page.unrouteAll();
  await notice.getByRole("button", { name: "Try again" }).click();
  const failure = app.alert("Your sites could not be read");
  await expectFailure(failure, { text: "gateway", code: "GATEWAY_ERROR", status: 502 });

  mend();
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(app.heading("Which pages?")).toBeVisible();
});

test("once a page can be copied, the app needs nothing more of its own: neither for the report nor for the history", async ({
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.openApp();
  await expect(app.copyButton).toBeVisible();
  const asked = await breakFiles(page, /\/assets\//);
  await app.chooseSite(site);
  await app.choosePage("Our story");
  await app.copy();
  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await app.press("Copy another page");
  await app.press("Earlier runs");
  await expect(app.frame.getByText("Norden Gardens").first()).toBeVisible();
  expect(asked).toEqual([]);
});

test("an interrupted run waits for the rest of the app, nothing else can be begun meanwhile, and it copies once", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
  await app.choosePage("Our story");
  const copies = portal.hold("landing.landing.copy", "after");
  await app.copy();
  await copies.waitFor();
  await breakFiles(page, /\/assets\/later-/);
  // The browser asks whether to leave a run; somebody does.
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  copies.release();
  const notice = app.alert(missing);
  await expect(notice).toBeVisible();
  await expect(app.heading("Which pages?")).toHaveCount(0);

  await page.unrouteAll();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(app.frame.getByRole("group", { name: "This run was interrupted" })).toBeVisible();
  await app.press("Continue");
  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(pagesTitled(portal, site, "Our story (copy)")).toHaveLength(1);
});

/** The files do not come any more; gives back the addresses that were asked for meanwhile. */
async function breakFiles(page: Page, files: RegExp): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(files, (route) => {
    asked.push(route.request().url());
    return route.abort("connectionfailed");
  });
  return asked;
}
