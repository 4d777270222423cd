import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import type { AppScreen } from "../support/app-screen.ts";
import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { addressesOfApp, findSecrets, keptInApp, listenToPage, secretsOf } from "../support/secrets.ts";

test.use({ expectedErrors: [/The clock of this test is broken/] });

test("no token is kept, shown, logged, sent in an address or written to a file, through failures, a renewal, a reload and a crash", async ({
  context,
  page,
  portal,
  running,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  const heard = listenToPage(context, running.url);
  const files: (readonly [string, string])[] = [];
  const found = async () =>
    findSecrets(secretsOf(portal), [
      ...heard,
      ...files,
      ...(await keptInApp(frame)),
      ...(await addressesOfApp(frame)),
    ]);
  await reviewBenches({ portalScreen, app, bulk });
  expect(await found()).toEqual([]);
  files.push(["plan file", await saved(page, app, "Save plan")]);

  portal.addFault({ method: copyMethod, nth: 4, effect: { do: "error", code: "A_CODE_FROM_TOMORROW" } });
  portal.addFault({ method: copyMethod, nth: 9, effect: { do: "drop", ran: false } });
  portal.addFault({ method: copyMethod, nth: 12, effect: { do: "status", status: 502, ran: true } });
  portal.addFault({
    method: copyMethod,
    nth: 15,
    effect: { do: "change", when: "after", change: () => portal.expireTokens() },
  });
  const before = portal.state.tokens.size;
  await page.clock.install();
  await bulk.start(28);
  const ended = app.heading(/pages? (?:was|were|is|are) .*copied/);
  while (!(await ended.isVisible())) {
    await page.clock.runFor(5000);
  }
  expect(portal.calls().some(({ error }) => error === "expired_token")).toBe(true);
  expect(portal.state.tokens.size).toBeGreaterThan(before);
  const details = frame.getByRole("button", { name: "Details" });
  await bulk.total("Failed").check();
  await details.first().click();
  files.push(["table", await saved(page, app, "Download as a table (CSV)")]);
  files.push(["report", await saved(page, app, "Download as JSON")]);
  expect(await found()).toEqual([]);

  await bulk.reload();
  await expect(app.heading("Which pages?")).toBeVisible();
  expect(await found()).toEqual([]);
  await frame.locator("html").evaluate(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
      get: () => {
        throw new Error("The clock of this test is broken");
      },
    });
  });
  await bulk.press("Earlier runs");
  await expect(frame.getByRole("alert")).toContainText("The clock of this test is broken");
  expect(await found()).toEqual([]);
  // They would have been found: the portal knows them all, and the calls carried them.
  expect(secretsOf(portal).size).toBeGreaterThan(4);
});

test("the sid of the frame, which the app's address carries, is copied into nothing", async ({
  context,
  running,
  portalScreen,
  app,
  bulk,
}) => {
  const heard = listenToPage(context, running.url);
  await reviewBenches({ portalScreen, app, bulk });
  const sid = await app.frame.locator("html").evaluate(() => window.name.split("|")[2] ?? "");
  expect(sid).toMatch(/^[\da-f]{32}$/);
  const secrets = new Map([[sid, "sid"]]);
  const asked = heard.filter(([, text]) => !text.includes(`APP_SID=${sid}`) || !text.startsWith("http"));
  expect(findSecrets(secrets, [...asked, ...(await keptInApp(app.frame))])).toEqual([]);
});

async function saved(page: Page, app: AppScreen, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await app.copy(name);
  return readFile(await (await download).path(), "utf8");
}
