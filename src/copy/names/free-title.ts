import { cutName, longestName } from "./apply-rule.ts";

/** Room for a space and a number, however many pages there are. */
const longestNumbered = longestName - 8;

/**
 * The title with the first number that is free, from 2 on. `tried` keeps where the last search for a title ended, so that many
 * pages of one title are numbered as fast as few.
 */
export function findFreeTitle(
  title: string,
  tried: Map<string, number>,
  isTaken: (title: string) => boolean,
): string {
  const base = cutName(title, longestNumbered);
  const key = base.toLowerCase();
  let number = tried.get(key) ?? 2;
  while (isTaken(`${base} ${number}`)) number += 1;
  tried.set(key, number);
  return `${base} ${number}`;
}
