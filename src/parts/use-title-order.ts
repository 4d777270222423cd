import { useMemo } from "react";
import { useLocale } from "react-aria-components";

/** Order of titles as the portal's language has it; numbers in them count as numbers. */
export function useTitleOrder(): (a: string, b: string) => number {
  const { locale } = useLocale();
  return useMemo(() => new Intl.Collator(locale, { numeric: true }).compare, [locale]);
}
