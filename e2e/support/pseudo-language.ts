import type { Page } from "@playwright/test";

const letters = { plain: "aceginorsuyACEGINORSUY", accented: "àçéĝîñõŕšûýÀÇÉĜÎÑÕŔŠÛÝ" };

/** How the pseudo-language begins to say this. */
export const inPseudo = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => letters.accented[letters.plain.indexOf(letter)] ?? letter);

/**
 * Shows the app in a language that does not exist: accented, and by almost half longer than English, which no real language
 * exceeds for whole sentences. What the user or the portal has called something is stretched as well; names that only screen
 * readers get stay English. To be called before the app is opened.
 */
export async function speakPseudoLanguage(page: Page): Promise<void> {
  await page.addInitScript(stretchTexts, letters);
}

/** Runs in the browser, in every frame. */
function stretchTexts({ plain, accented }: typeof letters): void {
  const mark = "⟧";
  const stretch = (text: string): string => {
    if (text.trim() === "" || text.endsWith(mark)) return text;
    const said = text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);
    return `${said}${" ẽẋṫŕà".repeat(Math.ceil((text.length * 0.45) / 6))}${mark}`;
  };
  const visit = (node: Node): void => {
    if (node instanceof Text && !/^(?:SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? "")) {
      const stretched = stretch(node.data);
      if (stretched !== node.data) node.data = stretched;
    } else {
      node.childNodes.forEach(visit);
    }
  };
  document.addEventListener("DOMContentLoaded", () => {
    const root = document.getElementById("root");
    if (root === null) return;
    new MutationObserver((changes) => {
      for (const { target } of changes) visit(target);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
