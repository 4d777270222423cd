import type { Page } from "@playwright/test";

import { failureTable, type FailureRowKey } from "../../src/model/failure-table.ts";
import type { FailureKind } from "../../src/model/failure.ts";
import type { LocalPortal } from "../portal/portal.ts";
import type { AppScreen } from "../support/app-screen.ts";
import { countCopies } from "../support/count-copies.ts";
import { expectFailure } from "../support/expect-failure.ts";
import { provocationOf } from "../support/failing-calls.ts";
import { expect, test } from "../support/fixtures.ts";

/**
 * Walks the one table of failures through the real app. A new row is walked as well: as a code that a copy meets, unless it
 * is named here. Rows with a story of their own are in `failures-of-their-own.spec.ts`.
 */

/** These the portal gives when something is published (contract D5). */
const ofPublication: ReadonlySet<FailureRowKey> = new Set([
  "PUBLIC_PAGE_REACHED",
  "PUBLIC_SITE_REACHED",
  "PUBLIC_SITE_REACHED_FREE",
  "LANDING_PAYMENT_FAILED",
  "LANDING_PAYMENT_FAILED_BLOCK",
  "PUBLIC_HTML_DISALLOWED",
  "PHONE_NOT_CONFIRMED",
  "EMAIL_NOT_CONFIRMED",
  "LICENSE_EXPIRED",
  "URLCHECKER_FAIL",
  "PUBLICATION_WITHOUT_RIGHT",
]);

const ofTheirOwn: ReadonlySet<FailureRowKey> = new Set([
  "OFFLINE",
  "JSSDK_FRAME_REFRESH_AUTH_TIMEOUT",
  "REQUEST_TIMEOUT",
  "SENT_TWICE",
  "ACCESS_DENIED for the menu",
]);

const rows = (Object.keys(failureTable) as FailureRowKey[]).filter((row) => !ofTheirOwn.has(row));

const rowsOf = (...kinds: readonly FailureKind[]) =>
  rows.filter((row) => kinds.includes(failureTable[row].kind) && !ofPublication.has(row));

/** The SDK lets two calls through a second once it has spent its first 50 (contract G5). */
const untilTheSdkIsQuickAgain = 30_000;

/** How long the portal may still be working on a copy whose answer was lost. */
const portalMayWork = 65_000;

test.beforeEach(async ({ portal, page }) => {
  test.setTimeout(240_000);
  await page.clock.install();
  portal.change(({ switches }) => {
    switches.rateLimit = false;
  });
});

const parts = 3;
for (let part = 0; part < parts; part += 1) {
  test(`a refused copy has its own words for each code, and nothing is made (part ${part + 1} of ${parts})`, async ({
    portal,
    portalScreen,
    app,
    page,
  }) => {
    await portalScreen.openApp();
    await choose(app, "Our story");
    for (const row of rowsOf("refused", "session").filter((_row, index) => index % parts === part)) {
      await test.step(row, () => seeRefusal(portal, app, row));
      await page.clock.fastForward(untilTheSdkIsQuickAgain);
    }
  });
}

test("a refused publication has its own words for each code, and the copy is there as a draft", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.openApp();
  await choose(app, "Jobs");
  await app.chooseVisibility("Published");
  for (const row of ofPublication) {
    // Once it is copied it is not chosen any more.
    await app.choosePage("Jobs");
    await test.step(row, () => seeRefusedPublication(portal, app, row));
    await page.clock.fastForward(untilTheSdkIsQuickAgain);
  }
});

test("a list that the portal does not let be read has its own words for each code, and is read on request", async ({
  portal,
  portalScreen,
  app,
}) => {
  for (const row of rowsOf("not-run")) {
    await portalScreen.openApp();
    await test.step(row, () => seeReadingStopped(portal, app, row));
  }
});

test("a copy that ends unclearly each time it is sent has its own words for each code, and nothing is made", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  const copiesSent = countCopies(page);
  await portalScreen.openApp();
  await choose(app, "Our story");
  for (const row of rowsOf("unsure", "malformed")) {
    const sentBefore = copiesSent();
    await test.step(row, () => seeUnclearCopy({ portal, app, page, row, copiesSent }));
    expect(copiesSent()).toBe(sentBefore + 3);
  }
});

async function choose(app: AppScreen, page: string): Promise<void> {
  await app.chooseSite("Norden Gardens");
  await app.choosePage(page);
  await app.chooseTarget({ site: "Outdoor Living" });
}

async function seeRefusal(portal: LocalPortal, app: AppScreen, row: FailureRowKey): Promise<void> {
  const { code, effect } = provocationOf(row);
  const pagesBefore = portal.state.pages.size;
  // An expired token is renewed and the call sent again, so that once would not be enough.
  const mend = portal.addFault({ method: "landing.landing.copy", effect, times: null });
  await app.copy();
  await expect(app.heading("The page was not copied")).toBeVisible();
  const notice = app.alert("The portal did not make the copy");
  await expectFailure(notice, { text: failureTable[row].text, code });
  await expect(app.frame.getByText("Nothing was created on the portal.")).toBeVisible();
  expect(portal.state.pages.size).toBe(pagesBefore);
  mend();
  await app.press("Back to this page");
}

async function seeUnclearCopy({
  portal,
  app,
  page,
  row,
  copiesSent,
}: {
  readonly portal: LocalPortal;
  readonly app: AppScreen;
  readonly page: Page;
  readonly row: FailureRowKey;
  readonly copiesSent: () => number;
}): Promise<void> {
  const { code, effect } = provocationOf(row);
  const pagesBefore = portal.state.pages.size;
  const sentBefore = copiesSent();
  const mend = portal.addFault({ method: "landing.landing.copy", effect, times: null });
  await app.copy();
  for (const sends of [1, 2, 3]) {
    await expect.poll(copiesSent).toBe(sentBefore + sends);
    await expect(app.progress(/^The portal may still be working on the copy/)).toBeVisible();
    await page.clock.fastForward(portalMayWork);
  }
  await expect(app.heading("The page was not copied")).toBeVisible();
  const notice = app.alert("No copy of the page was found");
  await expectFailure(notice, { text: failureTable[row].text, code });
  await expect(app.frame.getByText("looking at the target afterwards found no copy.")).toBeVisible();
  expect(portal.state.pages.size).toBe(pagesBefore);
  mend();
  await app.press("Back to this page");
}

async function seeRefusedPublication(portal: LocalPortal, app: AppScreen, row: FailureRowKey): Promise<void> {
  const { code, effect } = provocationOf(row);
  const idsBefore = new Set(portal.state.pages.keys());
  const mend = portal.addFault({ method: "landing.landing.publication", effect });
  await app.copy();
  await expect(app.heading("“Jobs” is copied, not quite as planned")).toBeVisible();
  await expect(app.differences).toContainText("It is not published.");
  await expectFailure(app.differences, { text: failureTable[row].text, code });
  await expect(app.fact("Visibility")).toHaveText("Draft");
  const made = [...portal.state.pages.values()].filter(({ id }) => !idsBefore.has(id));
  expect(made).toMatchObject([{ active: false, deleted: false }]);
  mend();
  await app.press("Copy another page");
}

/** A copy waits for such a refusal to pass (waiting-for-limits.spec.ts); a list says so after a few tries. */
async function seeReadingStopped(portal: LocalPortal, app: AppScreen, row: FailureRowKey): Promise<void> {
  const { code, effect } = provocationOf(row);
  const mend = portal.addFault({ method: "landing.landing.getList", effect, times: null });
  await app.chooseSite("Norden Gardens");
  const notice = app.alert("The pages of this site could not be read");
  await expectFailure(notice, { text: failureTable[row].text, code });
  mend();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(app.frame.getByRole("searchbox")).toBeVisible();
}
