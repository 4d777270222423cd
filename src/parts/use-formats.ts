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
    const moments = momentFormat(locale);
    const numbers = new Intl.NumberFormat(locale);
    return {
      moment: (moment) => moments.format(moment),
      number: (number) => numbers.format(number),
    };
  }, [locale]);
}

/** Day and time. Chromium knows no names of months in Kazakh and would write “M01”; there a date is all digits. */
function momentFormat(locale: string): Intl.DateTimeFormat {
  const named = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const hasNames = named.formatToParts(0).every(({ type, value }) => type !== "month" || !/^M\d/.test(value));
  return hasNames ? named : new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" });
}
