import { useMemo } from "react";
import { useLocale } from "react-aria-components/I18nProvider";

/** How the portal's language writes moments and numbers. */
export interface Formats {
  /** Day and time in the time zone of the browser; takes Unix ms. */
  readonly moment: (moment: number) => string;
  readonly number: (number: number) => string;
}

export function useFormats(): Formats {
  const { locale } = useLocale();
  return useMemo(() => {
    const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    const numbers = new Intl.NumberFormat(locale);
    return {
      moment: (moment) => moments.format(moment),
      number: (number) => numbers.format(number),
    };
  }, [locale]);
}
