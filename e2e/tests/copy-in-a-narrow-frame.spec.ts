import type { FrameLocator, Page } from "@playwright/test";

import { expect, test } from "../support/fixtures.ts";
import { folderTitled, pagesOn, pageTitled } from "../support/portal-truth.ts";

/** How the longest title of the demo begins. */
const start = "Everything you ever wanted to know";

test.use({ viewport: { width: 400, height: 800 } });

test("on a narrow screen the whole journey works, and nothing has to be scrolled sideways", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage(start);
  await expectNoSidewaysScrolling(page, app.frame);
  await app.chooseTarget({ site: "Outdoor Living", folder: "Stories" });
  await app.chooseVisibility("Published");
  await expect(app.fact("Goes to")).toHaveText("Outdoor Living › Stories");
  await expectNoSidewaysScrolling(page, app.frame);
  await app.copy();

  await expect(app.heading(/is copied$/)).toBeVisible();
  await expectNoSidewaysScrolling(page, app.frame);
  await expect(app.frame.getByRole("link", { name: "Open the copy in the editor" })).toBeVisible();
  const original = pagesOn(portal, "Norden Gardens").find((row) => row.title.startsWith(start));
  const copy = pageTitled(portal, "Outdoor Living", original?.title ?? "");
  expect(copy).toMatchObject({ active: true, folderId: folderTitled(portal, "Stories").id });
});

test("in the panel over the page settings, too", async ({ portal, portalScreen, app, page }) => {
  await portalScreen.openPage("Norden Gardens", "Our story");
  await portalScreen.openAppFromPageSettings();
  await expect(app.fact("Page")).toHaveText("Our story (Norden Gardens)");
  await expectNoSidewaysScrolling(page, app.frame);
  await app.copy();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await expectNoSidewaysScrolling(page, app.frame);
  expect(pageTitled(portal, "Norden Gardens", "Our story (copy)").active).toBe(false);
});

/** The frame is as wide as the screen lets it, its content is no wider, and nothing in it hides a part to the side. */
async function expectNoSidewaysScrolling(page: Page, frame: FrameLocator): Promise<void> {
  for (const root of [page.locator("html"), frame.locator("html")]) {
    const { content, shown } = await root.evaluate(({ scrollWidth, clientWidth }) => ({
      content: scrollWidth,
      shown: clientWidth,
    }));
    expect(content, "width of the content").toBeLessThanOrEqual(shown);
    expect(shown).toBeLessThanOrEqual(400);
  }
  const scrolled = await frame.locator("html").evaluate((root) =>
    [...root.querySelectorAll("*")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element) => element.getAttribute("aria-label") ?? element.tagName),
  );
  expect(scrolled, "parts that scroll sideways").toEqual([]);
}
