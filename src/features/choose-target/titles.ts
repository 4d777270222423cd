/** Longest title of a new folder in UTF-16 code units; assumed, since the contract knows no limit (D11). */
export const longestTitle = 255;

/** What is typed as the title of a new folder; `null` for nothing or only blanks. */
export function titleTyped(text: string): string | null {
  const title = text.trim();
  return title === "" ? null : title;
}
