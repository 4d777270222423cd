import type { Format } from "./format.ts";
import { locales } from "./locales.ts";
import type { FirstMessages, RestMessages } from "./messages.ts";

interface FirstSpeech {
  readonly createFirst: (format: Format) => FirstMessages;
}

interface RestSpeech {
  readonly createRest: (format: Format) => RestMessages;
}

interface LanguageSource {
  /** BCP 47 tag for `lang`, dates, numbers and plural rules; also the name of its folder. */
  readonly locale: string;
  readonly loadFirst: () => Promise<FirstSpeech>;
  readonly loadRest: () => Promise<RestSpeech>;
}

const firsts = import.meta.glob<FirstSpeech>("./*/first.ts");
const rests = import.meta.glob<RestSpeech>("./*/rest.ts");

/** The languages of the app by the codes of portals. */
export const languages: ReadonlyMap<string, LanguageSource> = new Map(
  Object.entries(locales).map(([code, locale]) => [code, sourceOf(locale)]),
);

function sourceOf(locale: string): LanguageSource {
  const loadFirst = firsts[`./${locale}/first.ts`];
  const loadRest = rests[`./${locale}/rest.ts`];
  if (loadFirst === undefined || loadRest === undefined) throw new Error(`There are no words in ${locale}.`);
  return { locale, loadFirst, loadRest };
}

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
