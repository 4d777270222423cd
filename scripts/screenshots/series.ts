import { themes } from "../../e2e/portal/doors/desk.ts";
import { messagesIn } from "../../e2e/support/speech.ts";
import { locales, type PortalLanguage } from "../../src/i18n/locales.ts";
import { copyMany, type MainScreen } from "./copy-many.ts";
import type { Scene } from "./scene.ts";
import type { View } from "./stage.ts";

const view: View = {
  width: 1280,
  height: 800,
  theme: "light",
  language: "en",
  scenario: "catalogue",
  whole: false,
};

/** The main errand, with pictures of the screens that `nameOf` gives a name. */
function scene(
  changes: Partial<View> & { readonly language: PortalLanguage },
  screens: readonly MainScreen[],
  nameOf: (screen: MainScreen) => string,
): Scene {
  return {
    view: { ...view, ...changes },
    format: "jpeg",
    names: screens.map(nameOf),
    play: async (stage, take) =>
      copyMany(stage, await messagesIn(locales[changes.language]), async (screen) => {
        if (screens.includes(screen)) await take(nameOf(screen));
      }),
  };
}

/** Windows, and not whole pages: so many pictures have to be small. */
const windows = [
  { width: 400, height: 1600 },
  { width: 1024, height: 1100 },
  { width: 1600, height: 900 },
];

/** The main screens in every look of the portal and three widths. */
const inThemes = themes
  .filter((theme) => theme !== "auto")
  .flatMap((theme) =>
    windows.map(({ width, height }) =>
      scene(
        { language: "en", theme, width, height },
        ["choose", "review", "running", "report"],
        (screen) => `themes/${screen}-${theme}-${width}`,
      ),
    ),
  );

/** A language with long words, one from right to left, and one with letters of its own. */
const inLanguages = (["de", "ar", "ja"] as const).map((language) =>
  scene({ language }, ["choose", "review", "report"], (screen) => `languages/${screen}-${language}`),
);

export const series: readonly Scene[] = [...inThemes, ...inLanguages];
