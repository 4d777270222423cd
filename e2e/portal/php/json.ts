/** A PHP date object that nobody converted: it has no public data, so it is sent as `{}` (contract A6, D3). */
export class PhpDate {
  /** Unix ms. */
  readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
  }
}

/**
 * Encodes a value as the portal does (contract A6): empty maps and lists are `[]`, maps whose keys are 0…n-1 in order
 * become lists, and `<`, `>`, `&`, `'`, `"` and `/` inside texts are escaped.
 */
export function encodePhpJson(value: unknown): string {
  return escapeTexts(JSON.stringify(toPhpShape(value)));
}

function toPhpShape(value: unknown): unknown {
  if (value instanceof PhpDate) return {};
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(toPhpShape);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  if (entries.every(([key], index) => key === String(index)))
    return entries.map(([, field]) => toPhpShape(field));
  return Object.fromEntries(entries.map(([key, field]) => [key, toPhpShape(field)]));
}

/** Works on finished JSON; pairs with a backslash are taken whole, so that `\\\\"` is not read as an escaped quotation mark. */
function escapeTexts(json: string): string {
  return json.replaceAll(/\\.|[<>&'/]/g, (found) => escapes[found] ?? found);
}

const escapes: Readonly<Record<string, string>> = {
  '\\"': "\\u0022",
  "<": "\\u003C",
  ">": "\\u003E",
  "&": "\\u0026",
  "'": "\\u0027",
  "/": "\\/",
};
