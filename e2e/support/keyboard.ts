import { expect, type Locator, type Page } from "@playwright/test";

import type { AppScreen } from "./app-screen.ts";

/** More steps than the longest way through a screen. */
const mostSteps = 40;

/** Somebody without a mouse, who must see at each step where they are. */
export class Keyboard {
  private readonly page: Page;
  private readonly app: AppScreen;

  constructor(page: Page, app: AppScreen) {
    this.page = page;
    this.app = app;
  }

  /** Presses Tab until the target has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let step = 0; step < mostSteps; step += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press("Tab");
      await this.expectFocusSeen();
    }
    await expect(target, `reached within ${mostSteps} steps`).toBeFocused();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.expectFocusSeen();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** What has the focus in the app is outlined, or stands in something that is, and nothing lies over it. */
  private async expectFocusSeen(): Promise<void> {
    const focused = this.app.frame.locator(":focus");
    if ((await focused.count()) === 0) return;
    await expect.poll(() => focused.evaluate(describeFocus)).toEqual({ outlined: true, uncovered: true });
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement) && document.hasFocus());

/** Runs in the browser. */
function describeFocus(element: Element): { readonly outlined: boolean; readonly uncovered: boolean } {
  const isOutlined = (part: Element | null, levels: number): boolean => {
    if (part === null || levels === 0) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) return true;
    return isOutlined(part.parentElement, levels - 1);
  };
  const { x, y, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(x + width / 2, y + height / 2);
  return {
    outlined: isOutlined(element, 5),
    uncovered: seen !== null && (element.contains(seen) || seen.contains(element)),
  };
}
