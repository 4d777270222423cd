import { LocalizedStringDictionary, LocalizedStringFormatter } from "@internationalized/string";

/** Forms of one sentence by plural category of the language (CLDR); `other` is always there. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** React Aria's cached plural rules, opened for messages that are typed functions. */
class PluralFormatter extends LocalizedStringFormatter {
  choose(count: number, forms: PluralForms): string {
    return this.plural(count, forms);
  }
}

/** What the messages of one language need to speak of counts and lists. */
export interface Format {
  /** `#` in the chosen form becomes the count, written as the language writes numbers. */
  readonly count: (count: number, forms: PluralForms) => string;
  /** A count without a word. */
  readonly number: (count: number) => string;
  /** “a, b and c” */
  readonly list: (parts: readonly string[]) => string;
}

export function createFormat(locale: string): Format {
  const plural = new PluralFormatter(locale, new LocalizedStringDictionary({ [locale]: {} }, locale));
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    count: (count, forms) => plural.choose(count, forms).replace("#", numbers.format(count)),
    number: (count) => numbers.format(count),
    list: (parts) => lists.format(parts),
  };
}
