import type { Page } from "@playwright/test";

import { expectAccessible } from "../support/accessibility.ts";
import type { AppScreen } from "../support/app-screen.ts";
import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { chooseBenches } from "../support/bulk-setup.ts";
import { source, watchNewPages } from "../support/bulk-truth.ts";
import { Keyboard } from "../support/keyboard.ts";

const steps = ["Choose what to copy", "Say where it goes", "Give the copies their names", "Look, then copy"];
const welcome = "Copy one page or a thousand: each is made once, and all of it can be undone.";

const part = ({ frame }: AppScreen, title: string | undefined) =>
  frame.getByRole("dialog", { name: title ?? "" });

test("the tour leads through four parts by keyboard alone, ends by Escape and is offered once only", async ({
  page,
  portalScreen,
  app,
}) => {
  const { frame } = app;
  const keyboard = new Keyboard(page, app);
  const offer = frame.getByRole("group", { name: welcome });
  await portalScreen.openApp();
  await keyboard.tabTo(app.button("Start the tour"));
  await keyboard.press("Enter");
  for (const [index, title] of steps.entries()) {
    await expect(part(app, title)).toContainText(`Step ${index + 1} of 4`);
    await expect(part(app, title)).toBeInViewport();
    await expect(part(app, title).locator(":focus")).toHaveText(index === 3 ? "Got it" : "Next");
    if (index === 0) await expectAccessible(page);
    if (index < 3) await keyboard.press("Enter");
  }
  await keyboard.tabTo(part(app, steps[3]).getByRole("button", { name: "Back" }));
  await keyboard.press("Enter");
  await expect(part(app, steps[2])).toBeVisible();
  await keyboard.press("Escape");
  await expect(frame.getByRole("dialog")).toHaveCount(0);
  await expect(offer).toHaveCount(0);
  await expect(app.heading("Which pages?")).toBeFocused();
  await page.reload();
  const again = app.button("Show me around");
  await expect(again).toBeVisible();
  await expect(offer).toHaveCount(0);

  await keyboard.tabTo(again);
  await keyboard.press("Enter");
  for (const title of steps) {
    await expect(part(app, title)).toBeVisible();
    await keyboard.press("Enter");
  }
  await expect(frame.getByRole("dialog")).toHaveCount(0);
  await expect(again).toBeFocused();
});

test("a tip shows at focus and is told to screen readers, and Escape closes it", async ({
  page,
  portalScreen,
  app,
}) => {
  const tip = app.frame.getByRole("tooltip");
  const mark = app.button("About “Visibility of the copy”");
  await portalScreen.openApp();
  await expect(tip).toHaveCount(0);
  await new Keyboard(page, app).tabTo(mark);
  await expect(tip).toContainText("publishes a copy where the original is published");
  await expect(mark).toHaveAccessibleDescription(/publishes a copy where the original is published/);
  // A tip belongs to its button; axe takes it for content without a landmark.
  await expectAccessible(page, { without: ["region"] });
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test.describe("on a screen for fingers", () => {
  test.use({ hasTouch: true, viewport: { width: 400, height: 900 } });

  test("a tip shows when it is touched", async ({ portalScreen, app }) => {
    await portalScreen.openApp();
    const mark = app.button("About “Visibility of the copy”");
    await mark.tap();
    await expect(app.frame.getByRole("tooltip")).toBeInViewport();
  });
});

test("the question mark lists all shortcuts; single keys can be switched off, and stay off after a reload", async ({
  page,
  portalScreen,
  app,
}) => {
  const { frame } = app;
  const list = frame.getByRole("dialog", { name: "Keyboard shortcuts" });
  const search = frame.getByRole("searchbox", { name: "Find a page by title, address or ID" });
  await portalScreen.openApp();
  await app.chooseSite(source);
  await expect(search).toBeVisible();
  // The list that has closed gives the focus back, which must not come after the key.
  await expect(frame.getByRole("button", { name: /Site$/ })).toBeFocused();
  await pressOutsideOfFields(page, app, "/");
  await expect(search).toBeFocused();
  await page.keyboard.type("?p/");
  await expect(search).toHaveValue("?p/");
  await expect(list).toHaveCount(0);

  await pressOutsideOfFields(page, app, "?");
  await expect(list).toContainText("Press the main button: review or copy");
  await expectAccessible(page);
  await new Keyboard(page, app).tabTo(list.getByRole("switch", { name: "Shortcuts of a single key" }));
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await page.reload();
  await expect(app.button("Keyboard shortcuts")).toBeVisible();
  await pressOutsideOfFields(page, app, "?");
  await app.press("Keyboard shortcuts");
  await expect(list.getByRole("switch")).not.toBeChecked();
});

test("Control and Enter review and copy, P pauses and goes on", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await chooseBenches({ portalScreen, app, bulk });
  await expect(app.button("Review 14 copies")).toBeEnabled();
  await page.keyboard.press("Control+Enter");
  await expect(app.heading("Review before copying")).toBeFocused();
  await expect(app.button("Copy 14 pages")).toBeEnabled();
  const copies = portal.hold(copyMethod);
  await page.keyboard.press("Control+Enter");
  await copies.waitFor();
  await expect(app.heading("Making 14 copies")).toBeFocused();
  await page.keyboard.press("p");
  await expect(app.button("Continue")).toBeVisible();
  copies.release();
  await expect(bulk.notice("Paused")).toBeVisible();
  expect(newPages(source).length).toBeLessThan(14);
  await page.keyboard.press("P");
  await expect(app.heading("14 pages are copied as planned")).toBeFocused();
  expect(newPages(source)).toHaveLength(14);
});

/** Presses a key where nothing takes letters. */
async function pressOutsideOfFields(page: Page, app: AppScreen, key: string): Promise<void> {
  await app.heading("Which pages?").focus();
  await page.keyboard.press(key);
}
