import { expect, type FrameLocator, type Page } from "@playwright/test";

/** The frame is as wide as the screen lets it, its content is no wider, and nothing in it hides a part to the side. */
export async function expectNothingSideways(page: Page, frame: FrameLocator): Promise<void> {
  for (const root of [page.locator("html"), frame.locator("html")]) {
    const { content, shown } = await root.evaluate(({ scrollWidth, clientWidth }) => ({
      content: scrollWidth,
      shown: clientWidth,
    }));
    expect(content, "width of the content").toBeLessThanOrEqual(shown);
  }
  const scrolled = await frame.locator("html").evaluate((root) =>
    [...root.querySelectorAll("*")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element) => element.getAttribute("aria-label") ?? element.tagName),
  );
  expect(scrolled, "parts that scroll sideways").toEqual([]);
}
