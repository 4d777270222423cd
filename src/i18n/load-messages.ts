import { createFormat } from "./format.ts";
import type { Messages } from "./messages.ts";

export interface Language {
  /** BCP 47 tag for `lang`, dates and numbers. */
  readonly locale: string;
  readonly messages: Messages;
}

const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import("./en/index.ts")).englishMessages(createFormat("en")),
  de: async () => (await import("./de/index.ts")).germanMessages(createFormat("de")),
};

/**
 * Loads what the app says in the portal's language (contract B4, `LANG`), and only that. Languages that are not there
 * yet get English as a whole, never a mixture.
 */
export async function loadLanguage(portalLanguage: string): Promise<Language> {
  const wanted = portalLanguage.toLowerCase();
  const locale = loaders[wanted] === undefined ? "en" : wanted;
  const load = loaders[locale];
  if (load === undefined) throw new Error(`No messages for ${locale}.`);
  return { locale, messages: await load() };
}
