import type { FrameLocator, Page } from "@playwright/test";

import { expect, test } from "../support/fixtures.ts";

test("opened on its own, the app says what it is and how to open it", async ({ page, portal }) => {
  await page.goto(appUrl());

  await expect(page.getByRole("heading", { name: "Page Copier works inside Bitrix24" })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("It copies pages of the Sites section");
  await expect(page.getByRole("alert")).toContainText(
    "Open your Bitrix24 and choose Page Copier in the left menu.",
  );
  await expect(page.getByRole("button")).toHaveCount(0);
  expect(portal.calls()).toEqual([]);
});

test("opened in a frame of a page that is no portal, the app says how to open it", async ({
  page,
  running,
  portal,
}) => {
  const frame = await showInFrame(page, running.url, "somebody's page");

  await expect(frame.getByRole("heading", { name: "Page Copier works inside Bitrix24" })).toBeVisible();
  expect(portal.calls()).toEqual([]);
});

test("in a frame that claims to belong to another portal, the app stops and sends nothing", async ({
  page,
  running,
  portal,
}) => {
  const frame = await showInFrame(page, running.url, "other.bitrix24.example|1|0123456789abcdef");

  await expect(frame.getByRole("heading", { name: "This frame is not where it claims to be" })).toBeVisible();
  await expect(frame.getByRole("alert")).toContainText(
    `The frame names the portal https://other.bitrix24.example, but the page around it is ${running.url}. Nothing was sent.`,
  );
  await expect(frame.getByRole("alert")).toContainText(
    "Open Page Copier from the menu of your own Bitrix24.",
  );
  expect(portal.calls()).toEqual([]);
});

test("a portal that does not answer the frame is given up after 15 seconds, and asked anew on request", async ({
  page,
  portal,
  portalScreen,
  running,
  app,
}) => {
  portal.change(({ switches }) => {
    switches.hostSilent = true;
  });
  await page.clock.install();
  await portalScreen.openApp();
  await expect(app.frame.getByText("Connecting to your Bitrix24…")).toBeAttached();
  await page.clock.fastForward(10_000);
  await expect(app.frame.getByText("Connecting to your Bitrix24…")).toBeAttached();
  await page.clock.fastForward(5_000);

  await expect(app.heading("The portal does not answer")).toBeVisible();
  const notice = app.frame.getByRole("alert");
  await expect(notice).toContainText(
    `Page Copier asked ${running.url} for its sign-in and got no answer within 15 seconds.`,
  );
  await expect(notice).toContainText("Reload the Bitrix24 page (F5).");
  expect(portal.calls()).toEqual([]);

  portal.change(({ switches }) => {
    switches.hostSilent = false;
  });
  await app.frame.getByRole("button", { name: "Try again" }).click();
  await expect(app.frame.getByRole("heading", { name: "Which pages?" })).toBeVisible();
});

function appUrl(): string {
  const url = process.env["APP_URL"];
  if (url === undefined) throw new Error("APP_URL is not set: the global setup did not run.");
  return url;
}

/** Shows the app in a frame of this name on an otherwise empty page at the portal's origin. */
async function showInFrame(page: Page, portalUrl: string, frameName: string): Promise<FrameLocator> {
  await page.goto(`${portalUrl}/sites/`);
  await page.setContent(`<iframe name="${frameName}" title="Application" src="${appUrl()}"></iframe>`);
  return page.frameLocator(`iframe[title="Application"]`);
}
