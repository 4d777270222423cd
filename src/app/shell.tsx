import { StrictMode, useEffect, type ReactNode } from "react";

import type { Language } from "@/i18n/load-messages.ts";
import { MessagesContext } from "@/i18n/use-messages.ts";
import { Announcer } from "@/ui/announcer.tsx";
import { Locale } from "@/ui/locale.tsx";

import { ErrorBoundary } from "./error-boundary.tsx";

/** What every screen stands in: language and direction, the live region, and the net under mistakes of our own. */
export function Shell({
  language,
  onReload,
  children,
}: {
  readonly language: Language;
  readonly onReload: () => void;
  readonly children: ReactNode;
}) {
  const { locale, messages } = language;
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = messages.appName;
  }, [locale, messages]);
  return (
    <StrictMode>
      <Locale locale={locale}>
        <MessagesContext value={messages}>
          <ErrorBoundary onReload={onReload}>{children}</ErrorBoundary>
          <Announcer />
        </MessagesContext>
      </Locale>
    </StrictMode>
  );
}
