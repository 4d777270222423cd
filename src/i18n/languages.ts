import type { Format } from "./format.ts";
import type { Messages } from "./messages.ts";

interface Speech {
  readonly createMessages: (format: Format) => Messages;
}

interface LanguageSource {
  /** BCP 47 tag for `lang`, dates, numbers and plural rules. */
  readonly locale: string;
  readonly load: () => Promise<Speech>;
}

/** The languages of the app by the codes that portals use (`LANG`, contract B4; the list is the SDK's `B24LangList`). */
export const languages: ReadonlyMap<string, LanguageSource> = new Map([
  ["en", { locale: "en", load: () => import("./en/index.ts") }],
  ["de", { locale: "de", load: () => import("./de/index.ts") }],
]);

/** Where a language is written in two ways, the region or the script tells which; `zh-TW` is not `zh-CN`. */
const traditionalChinese = /^zh-(?:hant|tw|hk|mo)/u;

/** The code that portals use for a browser's language (BCP 47), or `en` where the app does not speak it. */
export function portalCodeOf(tag: string): string {
  const wanted = tag.toLowerCase();
  if (traditionalChinese.test(wanted)) return "tc";
  const [language] = wanted.split("-");
  for (const [code, { locale }] of languages) {
    if (locale.toLowerCase().split("-")[0] === language) return code;
  }
  return "en";
}
