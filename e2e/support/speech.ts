import { createFormat, type Format } from "../../src/i18n/format.ts";
import type { PortalLanguage } from "../../src/i18n/locales.ts";
import type { FirstMessages, Messages, RestMessages } from "../../src/i18n/messages.ts";
import type { LocalPortal } from "../portal/portal.ts";

/** Everybody's portal speaks this language from now on. */
export function speak(portal: LocalPortal, language: PortalLanguage): void {
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
