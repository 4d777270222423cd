import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";

import { canary } from "../portal/samples/hostile/own-texts.ts";

/** Elements that run, load, lead away or change the look of a page; each has to be one of the app's own. */
const dangerous =
  "script, img, svg, iframe, object, embed, a, area, base, link, meta, style, form, video, audio, source, template, math, marquee, noscript, [onerror], [onload], [onclick], [onfocus], [onmouseover], [ontoggle]";

/** Looks all the time for what a text of the portal could have done; the answer says what it was. */
export function watchCanary(page: Page): () => Promise<readonly string[]> {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on("page", (opened) => seen.push(`window: ${opened.url()}`));
  page.on("frameattached", (frame) =>
    seen.push(...(frame.parentFrame() === page.mainFrame() ? [] : ["inner frame"])),
  );
  page.on("framenavigated", (frame) => {
    if (!/^(https?:|about:blank)/.test(frame.url())) seen.push(`navigation: ${frame.url()}`);
  });
  return async () => {
    const marks = page.frames().map((frame) => frame.evaluate((name) => Reflect.has(window, name), canary));
    return [...seen, ...((await Promise.all(marks)).includes(true) ? ["a text has run"] : [])];
  };
}

/** Nothing in the app is an element that a text has become: icons, links out, its own files, and nothing else. */
export async function expectOwnElements(frame: FrameLocator): Promise<void> {
  const strange = await frame.locator("html").evaluate((root, selector) => {
    const isOwn = (element: Element): boolean => {
      const own = (name: string) =>
        new URL(element.getAttribute(name) ?? "x:", document.baseURI).origin === location.origin;
      switch (element.localName) {
        case "script":
          return own("src") && element.textContent === "";
        case "link":
          return (
            own("href") && ["icon", "stylesheet", "modulepreload"].includes(element.getAttribute("rel") ?? "")
          );
        case "meta":
          return element.parentElement === document.head && element.getAttribute("http-equiv") !== "refresh";
        case "svg":
          return (
            element.matches("[aria-hidden]") &&
            element.querySelector("script, use, foreignObject, [href]") === null
          );
        case "a":
          return (
            /^https?:/.test(element.getAttribute("href") ?? "") &&
            /noopener/.test(element.getAttribute("rel") ?? "")
          );
        // What React Aria keeps its rows in, and its one rule about touch.
        case "template":
          return element.innerHTML === "" && element.attributes.length === 0;
        case "style":
          return element.id === "react-aria-pressable-style";
        case "form":
          return !element.hasAttribute("action");
        default:
          return false;
      }
    };
    return [...root.querySelectorAll(selector)]
      .filter((element) => !isOwn(element))
      .map((element) => element.outerHTML.slice(0, 200));
  }, dangerous);
  expect(strange, "elements that are not the app's own").toEqual([]);
}

/** What the rows of a list or tree are called, from its first to its last, also where only those in sight are drawn. */
export async function labelsOf(list: Locator): Promise<readonly string[]> {
  return list.evaluate(async (root) => {
    const labels = new Map<string, string>();
    const box = [root, ...root.querySelectorAll("*")].find(
      (element) =>
        element.scrollHeight > element.clientHeight + 1 &&
        /auto|scroll/.test(getComputedStyle(element).overflowY),
    );
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isRowAt = (y: number) =>
      [...root.querySelectorAll("[role=row]")].some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top <= y && y <= bottom;
      });
    /** Rows that come into sight are drawn some frames later; behind the last one there is none to wait for. */
    const drawn = async () => {
      const { top, bottom } = (box ?? root).getBoundingClientRect();
      for (let frames = 0; frames < 40; frames += 1) {
        await nextFrame();
        if (frames > 1 && [top + 12, (top + bottom) / 2, bottom - 12].every(isRowAt)) return;
      }
    };
    const look = () => {
      for (const row of root.querySelectorAll("[role=row]"))
        labels.set(row.getAttribute("data-key") ?? "", row.querySelector("bdi")?.textContent ?? "");
    };
    // The whole grows while it is scrolled: rows are measured as they are drawn.
    const isAtEnd = () => box === undefined || box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
    look();
    while (!isAtEnd()) {
      box?.scrollBy(0, box.clientHeight / 2);
      await drawn();
      look();
    }
    box?.scrollTo(0, 0);
    return [...labels.values()];
  });
}
