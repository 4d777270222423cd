import { createFormat } from "./format.ts";
import { languages } from "./languages.ts";
import type { Messages } from "./messages.ts";

export interface Language {
  /** BCP 47 tag for `lang`, dates and numbers. */
  readonly locale: string;
  readonly messages: Messages;
}

/**
 * Loads what the app says in the portal's language (contract B4, `LANG`), and only that. A language that the app does not
 * speak gets English as a whole, never a mixture.
 */
export async function loadLanguage(portalLanguage: string): Promise<Language> {
  const source = languages.get(portalLanguage.toLowerCase()) ?? languages.get("en");
  if (source === undefined) throw new Error("The app does not even speak English.");
  const { locale } = source;
  const { createMessages } = await source.load();
  return { locale, messages: createMessages(createFormat(locale)) };
}
