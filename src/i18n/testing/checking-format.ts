import { createFormat, type Format } from "../format.ts";

/** Enough counts to meet every plural category that a whole number can have, but the “many” of millions. */
const counts = Array.from({ length: 201 }, (_, count) => count);

/** Whole numbers by their plural category (CLDR). */
function countsByCategory(locale: string): ReadonlyMap<Intl.LDMLPluralRule, readonly number[]> {
  const rules = new Intl.PluralRules(locale);
  return new Map(
    rules
      .resolvedOptions()
      .pluralCategories.map((category) => [
        category,
        counts.filter((count) => rules.select(count) === category),
      ]),
  );
}

/**
 * A format that also notes what is wrong with the plural forms that it is given: a form that the language needs and that is
 * missing, or one that speaks of several counts and does not say which.
 */
export function createCheckingFormat(
  locale: string,
  formsForAnyCount: readonly string[],
): {
  readonly format: Format;
  readonly faults: Set<string>;
} {
  const real = createFormat(locale);
  const needed = countsByCategory(locale);
  const anyCount = new Set(["#", ...formsForAnyCount]);
  const faults = new Set<string>();
  const count: Format["count"] = (number, forms) => {
    const isForAny = Object.keys(forms).length === 1 && anyCount.has(forms.other);
    for (const [category, members] of isForAny ? [] : needed) {
      const form = forms[category];
      if (members.length === 0) continue;
      if (form === undefined) faults.add(`“${category}” is missing beside “${forms.other}”`);
      else if (members.length > 1 && !form.includes("#")) faults.add(`“${form}” leaves the count out`);
    }
    return real.count(number, forms);
  };
  return { format: { ...real, count }, faults };
}
