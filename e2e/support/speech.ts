import { createFormat, type Format } from "../../src/i18n/format.ts";
import type { FirstMessages, Messages, RestMessages } from "../../src/i18n/messages.ts";
import type { LocalPortal } from "../portal/portal.ts";

/** The languages of portals: code and BCP 47 tag (contract B4). */
export const portalLanguages = {
  en: "en",
  de: "de",
  ru: "ru",
  id: "id",
  ms: "ms",
  la: "es",
  fr: "fr",
  in: "hi",
  it: "it",
  pl: "pl",
  br: "pt-BR",
  vn: "vi",
  tr: "tr",
  kz: "kk",
  ua: "uk",
  ar: "ar",
  th: "th",
  sc: "zh-CN",
  tc: "zh-TW",
  ja: "ja",
} as const;

/** Everybody's portal speaks this language from now on. */
export function speak(portal: LocalPortal, language: keyof typeof portalLanguages): void {
  portal.change(({ users }) => {
    for (const user of users.values()) user.language = language;
  });
}

/** Everything the app says in a language, by its BCP 47 tag. */
export async function messagesIn(locale: string): Promise<Messages> {
  const first: { createFirst: (format: Format) => FirstMessages } = await import(
    `../../src/i18n/${locale}/first.ts`
  );
  const rest: { createRest: (format: Format) => RestMessages } = await import(
    `../../src/i18n/${locale}/rest.ts`
  );
  const format = createFormat(locale);
  return { ...first.createFirst(format), ...rest.createRest(format) };
}
