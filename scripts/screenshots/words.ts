import * as arFirst from "../../src/i18n/ar/first.ts";
import * as arRest from "../../src/i18n/ar/rest.ts";
import * as deFirst from "../../src/i18n/de/first.ts";
import * as deRest from "../../src/i18n/de/rest.ts";
import * as enFirst from "../../src/i18n/en/first.ts";
import * as enRest from "../../src/i18n/en/rest.ts";
import { createFormat } from "../../src/i18n/format.ts";
import * as jaFirst from "../../src/i18n/ja/first.ts";
import * as jaRest from "../../src/i18n/ja/rest.ts";
import type { Messages } from "../../src/i18n/messages.ts";

const speeches = {
  en: { ...enFirst, ...enRest },
  de: { ...deFirst, ...deRest },
  ar: { ...arFirst, ...arRest },
  ja: { ...jaFirst, ...jaRest },
};

export type PictureLanguage = keyof typeof speeches;

/** What the app says in a language, to find by it what is pressed. */
export function wordsOf(language: PictureLanguage): Messages {
  const format = createFormat(language);
  const { createFirst, createRest } = speeches[language];
  return { ...createFirst(format), ...createRest(format) };
}
