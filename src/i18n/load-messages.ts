import { createFormat } from "./format.ts";
import type { Messages } from "./messages.ts";

export interface Language {
  /** BCP 47 tag for `lang`, dates and numbers. */
  readonly locale: string;
  readonly messages: Messages;
}

type Load = () => Promise<Messages>;

const loadEnglish: Load = async () => (await import("./en/index.ts")).englishMessages(createFormat("en"));
const loadGerman: Load = async () => (await import("./de/index.ts")).germanMessages(createFormat("de"));

const loaders: ReadonlyMap<string, Load> = new Map([["de", loadGerman]]);

/**
 * Loads what the app says in the portal's language (contract B4, `LANG`), and only that. Languages that are not there
 * yet get English as a whole, never a mixture.
 */
export async function loadLanguage(portalLanguage: string): Promise<Language> {
  const wanted = portalLanguage.toLowerCase();
  const load = loaders.get(wanted);
  return load === undefined
    ? { locale: "en", messages: await loadEnglish() }
    : { locale: wanted, messages: await load() };
}
