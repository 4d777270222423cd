/** Codes that portals use (`LANG`, contract B4; the list is the SDK's `B24LangList`), each with its locale. */
export const locales = {
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

export type PortalLanguage = keyof typeof locales;
