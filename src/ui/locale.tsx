import { useEffect, type ReactNode } from "react";
import { I18nProvider, useLocale } from "react-aria-components/I18nProvider";

/** Language and direction of everything inside; the direction is set on the document too, for pop-ups and scroll bars. */
export function Locale({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  return (
    <I18nProvider locale={locale}>
      <Direction />
      {children}
    </I18nProvider>
  );
}

function Direction() {
  const { direction } = useLocale();
  useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  return null;
}
