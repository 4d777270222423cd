import { useMemo } from "react";
import { useLocale } from "react-aria-components";

/** Numbers and moments (Unix ms) as the portal's language writes them. */
export function useNumbers(): {
  readonly number: (value: number) => string;
  readonly moment: (at: number) => string;
} {
  const { locale } = useLocale();
  return useMemo(() => {
    const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    const numbers = new Intl.NumberFormat(locale);
    return { number: (value) => numbers.format(value), moment: (at) => moments.format(at) };
  }, [locale]);
}
