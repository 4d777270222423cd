import { expect, type FrameLocator } from "@playwright/test";

/**
 * No text of the app is cut off by anything it stands in, unless the whole of it is said elsewhere (`title`), and none runs out of
 * its button or its row over what stands beside it.
 */
export async function expectNothingCut(frame: FrameLocator): Promise<void> {
  const cut = await frame.locator("body").evaluate(findCutTexts);
  expect(cut, "texts that are cut off").toEqual([]);
}

/** Runs in the browser. */
function findCutTexts(body: HTMLElement): readonly string[] {
  /** What rounding and the slope of letters may stick out, in pixels. */
  const slack = 2;
  const isForScreenReaders = (element: Element) =>
    element.closest(".sr-only") !== null || element.clientWidth === 1;
  const holds = (frame: Element, text: DOMRect): boolean => {
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(frame);
    const isWhole = frame.matches("button, label, [role=row], [role=option]");
    const holdsX = text.left >= left - slack && text.right <= right + slack;
    const holdsY = text.top >= top - slack && text.bottom <= bottom + slack;
    const cuts = (overflow: string) => isWhole || overflow === "hidden" || overflow === "clip";
    return (holdsX || !cuts(overflowX)) && (holdsY || !cuts(overflowY));
  };
  const isCut = (text: Text): boolean => {
    const element = text.parentElement;
    if (element === null || text.data.trim() === "" || !element.checkVisibility()) return false;
    if (element.closest("[title]") !== null || isForScreenReaders(element)) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    for (let frame: Element | null = element; frame !== null && frame !== body; frame = frame.parentElement) {
      if (isForScreenReaders(frame)) return false;
      if (!holds(frame, box)) return true;
      // What can be scrolled into sight is not cut off.
      if (/auto|scroll/.test(getComputedStyle(frame).overflowY)) return false;
    }
    return false;
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && isCut(node)) found.push(node.data);
  return found;
}
