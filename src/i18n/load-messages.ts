import { createPart, type Part } from "@/lib/part.ts";

import { createFormat } from "./format.ts";
import { languages } from "./languages.ts";
import type { FirstMessages, Messages } from "./messages.ts";

export interface Language {
  /** BCP 47 tag for `lang`, dates and numbers. */
  readonly locale: string;
  readonly first: FirstMessages;
  /** Everything, the first messages too. */
  readonly all: Part<Messages>;
}

/**
 * Loads what the app says first in the portal's language (contract B4, `LANG`), and can load the rest of it. A language that the
 * app does not speak gets English as a whole, never a mixture.
 */
export async function loadLanguage(portalLanguage: string): Promise<Language> {
  const source = languages.get(portalLanguage.toLowerCase()) ?? languages.get("en");
  if (source === undefined) throw new Error("The app does not even speak English.");
  const { locale, loadFirst, loadRest } = source;
  const { createFirst } = await loadFirst();
  const format = createFormat(locale);
  const first = createFirst(format);
  const all = createPart(async () => {
    const { createRest } = await loadRest();
    return { ...first, ...createRest(format) };
  });
  return { locale, first, all };
}
