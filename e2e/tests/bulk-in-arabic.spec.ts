import { expectAccessible } from "../support/accessibility.ts";
import { holdAnswersFrom } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { expectNothingSideways } from "../support/bulk-sideways.ts";
import { countries, source, watchNewPages } from "../support/bulk-truth.ts";
import { expectNothingCut } from "../support/expect-nothing-cut.ts";
import { pageTitled } from "../support/portal-truth.ts";
import { messagesIn, speak } from "../support/speech.ts";

for (const width of [1280, 400]) {
  test(`the whole bulk job is done in Arabic, from right to left, on a screen of ${width} pixels`, async ({
    page,
    portal,
    portalScreen,
    app,
  }) => {
    const { frame } = app;
    const { pick, target, wishes, review, run, report } = await messagesIn("ar");
    const newPages = watchNewPages(portal);
    portal.change(() => {
      pageTitled(portal, source, "Benches 01").title = "Benches 01!";
    });
    const expectFine = async () => {
      await expectNothingSideways(page, frame);
      await expectNothingCut(frame);
      if (width === 1280) await expectAccessible(page);
    };
    await page.setViewportSize({ width, height: 1500 });
    speak(portal, "ar");
    await portalScreen.openApp();
    await expect(app.heading(target.heading)).toBeVisible();
    await frame.getByRole("button", { name: pick.chooseSite }).click();
    await frame.getByRole("option", { name: source }).click();
    const tree = frame.getByRole("treegrid", { name: pick.pages });
    const folder = tree.getByRole("row", { name: /^Benches(,|$)/ });
    await test.step("arrows open and close folders towards the left, and chevrons point there", async () => {
      await expect(folder.locator("svg").first()).toHaveCSS("rotate", "180deg");
      await folder.focus();
      await page.keyboard.press("ArrowLeft");
      await expect(folder).toHaveAttribute("aria-expanded", "true");
      await expect(folder.locator("svg").first()).toHaveCSS("rotate", "90deg");
      await page.keyboard.press("ArrowRight");
      await expect(folder).toHaveAttribute("aria-expanded", "false");
      await page.keyboard.press("Space");
    });
    await test.step("a Latin title keeps its order in an Arabic sentence, with the mark at its end", async () => {
      const names = frame.getByRole("button", { name: wishes.heading });
      await names.click();
      const example = frame.getByRole("group", { name: wishes.title.heading, exact: true });
      await expect(example).toContainText("Benches 01!");
      expect(await example.evaluate(readFromLeft, "Benches 01!")).toBe("Benches 01!");
      await names.click();
    });
    await frame.getByRole("radio", { name: target.otherPlace.title }).check();
    await app.button(target.severalSites.open).click();
    await frame.getByRole("searchbox", { name: pick.searchSites }).fill("norden");
    await app.button(target.severalSites.chooseFound(3)).click();
    await app.button(target.severalSites.add(3)).click();
    await expectFine();

    await app.copy(review.reviewCopies(56));
    await expect(app.heading(review.screen.heading)).toBeFocused();
    await expectFine();
    const answers = holdAnswersFrom(portal, 9);
    await app.copy(review.screen.copyPages(56));
    await answers.reached;
    await expect(app.heading(run.many.heading(56))).toBeVisible();
    const bar = frame.getByRole("progressbar");
    await expect.poll(() => bar.evaluate(filledSide)).toBe("right");
    await expectFine();
    answers.release();

    await expect(app.heading(report.run.headline.asPlanned(56))).toBeFocused();
    await expectFine();
    for (const site of [...countries, source]) expect(newPages(site)).toHaveLength(14);
  });
}

/** Runs in the browser: the letters of this part of a text as the eye meets them, from left to right. */
function readFromLeft(element: Element, part: string): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(part) ?? -1;
    if (start < 0) continue;
    const placed = Array.from(part, (letter, index) => {
      const range = document.createRange();
      range.setStart(node, start + index);
      range.setEnd(node, start + index + 1);
      return { letter, left: range.getBoundingClientRect().left };
    });
    return placed
      .toSorted((one, other) => one.left - other.left)
      .map(({ letter }) => letter)
      .join("");
  }
  return "";
}

/** Runs in the browser: the side of a progress bar that its fill begins at, as long as it is neither empty nor full. */
function filledSide(bar: Element): "left" | "right" | "unclear" {
  const fill = [...bar.querySelectorAll("div")].at(-1);
  const track = fill?.parentElement;
  if (fill === undefined || track === null || track === undefined) return "unclear";
  const [inner, outer] = [fill.getBoundingClientRect(), track.getBoundingClientRect()];
  const [left, right] = [inner.left - outer.left, outer.right - inner.right];
  if (inner.width < 4 || Math.abs(left - right) < 4) return "unclear";
  return left < right ? "left" : "right";
}
