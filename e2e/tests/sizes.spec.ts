import type { Locator } from "@playwright/test";

import { expect, test } from "../support/bulk-fixtures.ts";
import { chooseBenches } from "../support/bulk-setup.ts";
import { expectNothingSideways } from "../support/bulk-sideways.ts";
import { expectNothingCut } from "../support/expect-nothing-cut.ts";

/** Whether a document or a part of it has more to show from top to bottom than it has room for. */
const hasScrollBar = (root: Locator): Promise<boolean> =>
  root.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);

test("enlarged to 400 percent the whole bulk job needs no scrolling sideways", async ({
  page,
  portalScreen,
  app,
  bulk,
}) => {
  // What is left of 1280 pixels.
  await page.setViewportSize({ width: 320, height: 640 });
  const expectRoom = async () => {
    await expectNothingSideways(page, app.frame);
    await expectNothingCut(app.frame);
  };
  await chooseBenches({ portalScreen, app, bulk });
  await app.press("Filter and sort");
  await bulk.chooseSites("Norden Denmark", "Norden Norway");
  await app.frame.getByRole("button", { name: /^Names and settings of the copies/ }).click();
  await expectRoom();
  await bulk.review(28);
  await expectRoom();
  await bulk.start(28);
  await expect(app.heading("28 pages are copied as planned")).toBeFocused();
  await expectRoom();
});

test("on a wide screen the portal scrolls the app, which has no scroll bar of its own", async ({
  page,
  portalScreen,
  app,
  bulk,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  const inner = app.frame.locator("html");
  const expectOneScrollBar = async () => {
    await expect.poll(() => hasScrollBar(inner), "a scroll bar in the frame").toBe(false);
    await expectNothingSideways(page, app.frame);
  };
  await chooseBenches({ portalScreen, app, bulk });
  await bulk.chooseSites("Norden Denmark", "Norden Norway");
  await expectOneScrollBar();
  expect(await hasScrollBar(page.locator("html"))).toBe(true);
  await bulk.review(28);
  await expectOneScrollBar();
});

test.describe("in the panel over the page settings", () => {
  test.use({ scenario: "demo" });

  test("only the app scrolls, and neither the panel nor the portal around it", async ({
    page,
    portalScreen,
    app,
  }) => {
    await page.setViewportSize({ width: 1600, height: 700 });
    await portalScreen.openPage("Norden Gardens", "Our story");
    await portalScreen.openAppFromPageSettings();
    await expect(app.copyButton).toBeEnabled();
    const panel = page.getByRole("dialog", { name: "Application" });
    const frame = page.locator("iframe[data-app-frame]");
    expect(await hasScrollBar(app.frame.locator("html"))).toBe(true);
    expect(await hasScrollBar(panel)).toBe(false);
    const { height } = (await frame.boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(500);
    expect(height).toBeLessThanOrEqual(700);
    await expect(app.copyButton).toBeInViewport();
    await expectNothingSideways(page, app.frame);
  });
});
