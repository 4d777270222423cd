import { StrictMode, useEffect, useMemo, type ReactNode } from "react";

import type { Language } from "@/i18n/load-messages.ts";
import { LanguageContext } from "@/i18n/use-messages.ts";
import { Announcer } from "@/ui/announcer.tsx";
import { Locale } from "@/ui/locale.tsx";
import { PartWordsContext } from "@/ui/part-words.ts";

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
  const { locale, first } = language;
  const { appName, tryAgain, start } = first;
  const partWords = useMemo(() => ({ ...start.partMissing, tryAgain }), [start, tryAgain]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = appName;
  }, [locale, appName]);
  return (
    <StrictMode>
      <Locale locale={locale}>
        <LanguageContext value={language}>
          <PartWordsContext value={partWords}>
            <ErrorBoundary onReload={onReload}>{children}</ErrorBoundary>
          </PartWordsContext>
          <Announcer />
        </LanguageContext>
      </Locale>
    </StrictMode>
  );
}
