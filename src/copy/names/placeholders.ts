/** What stands for `{site}`, `{date}` and `{n}` in one copy. */
export interface Placeholders {
  /** Title of the target site. */
  readonly site: string;
  readonly date: string;
  /** Which copy of the target site it is, from 1 on. */
  readonly n: number;
}

/** `text` with its placeholders filled in; other braces stay as they are typed, those of a filled-in title as well. */
export const fillIn = (text: string, values: Placeholders): string =>
  text.replaceAll(/\{(site|date|n)\}/g, (_, name: keyof Placeholders) => String(values[name]));
