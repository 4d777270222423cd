import type { RowChoice } from "./row-choice.ts";

/** Shapes of an address that the portal refuses to copy (contract D4.1, 6b, 6e, 6f). */
export const isRefusedAddress = (code: string): boolean =>
  code === "" || code.includes("/") || /^\w+_\d+_\d+$/i.test(code);

/** Whether `code` is `original`, or what the portal makes of it when it is taken (contract D4.3; the docs show digits too). */
export const isAddressOfCopy = (code: string, original: string): boolean =>
  sameText(code, original) || hasAddressSuffix(code, original);

/** Whether `code` is `original` with `_` and four letters appended. */
export const hasAddressSuffix = (code: string, original: string): boolean =>
  sameText(code.slice(0, original.length), original) && /^_[a-z0-9]{4}$/i.test(code.slice(original.length));

/**
 * Why the copy cannot keep its address: another page answers there (contract D4.3), or a row before this one brings one
 * that does. Trashed pages count. The home page answers at the root, so it conflicts with nothing. Dynamic addresses are left
 * out: a rule practically never matches a single word, and the copy is read back all the same.
 */
export function findTakenAddress({ source, place }: RowChoice): "by-page" | "by-row" | null {
  if (place.target.isEmpty) return null;
  if (place.content.addresses.has(source.comparedCode)) return "by-page";
  return place.given.addresses.has(source.comparedCode) ? "by-row" : null;
}

/** The database compares without regard to case. */
export const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
