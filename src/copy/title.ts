import type { RowChoice } from "./row-choice.ts";
import { placeKeyOf } from "./site-index.ts";

/** Suffix texts by the portal's language code (contract D4.2); the others are not known. */
const suffixes: ReadonlyMap<string, string> = new Map([
  ["en", "(copy)"],
  ["de", "(Kopie)"],
  ["ru", "копия"],
  ["ua", "копія"],
]);

/** What the portal appends to a taken title in this language, `null` where the contract does not know it. */
export const titleSuffixOf = (language: string): string | null => suffixes.get(language) ?? null;

/** ©, ® and ™ are pictographic by their Unicode property, but ordinary letters to the portal. */
const emoji = /(?![©®™])\p{Extended_Pictographic}/u;

/** No character below it is pictographic but those three; nearly all titles are told by this alone, in far less time. */
const maybeEmoji = /[\u203c-\uffff]/;

/** Titles with emoji are stored encoded and never compare equal (contract D4.9 d). */
export const neverGetsSuffix = (title: string): boolean => maybeEmoji.test(title) && emoji.test(title);

/**
 * Why the copy's title gets the suffix: a live page of that title is in the very place, the source itself included (contract
 * D4.1 step 5), or a row before this one brings one there.
 */
export function findTakenTitle({ source, place }: RowChoice): "by-page" | "by-row" | null {
  const { page, comparedTitle, trashedSource } = source;
  if (comparedTitle === null) return null;
  const isHere = page.siteId === place.target.site.id && place.key === placeKeyOf(page.folderId);
  // Taken out of the trash for the moment, it is a live page of that title while it is copied.
  const sourceCounts = isHere && trashedSource !== "as-it-is";
  if (sourceCounts || place.content.titles.has(comparedTitle)) return "by-page";
  return place.given.titles.has(comparedTitle) ? "by-row" : null;
}

/** The title with its suffix; just the title where the suffix is not known. */
export const withSuffix = (title: string, suffix: string | null): string =>
  suffix === null ? title : `${title} ${suffix}`;

/**
 * Whether the portal may have given this title to a copy. Where the suffix is not known any text after the title counts;
 * a known one may be cut off by the length that the portal stores.
 */
export function isTitleOfCopy(title: string, original: string, suffix: string | null): boolean {
  if (!title.startsWith(original.trimEnd())) return false;
  return suffix === null || withSuffix(original, suffix).startsWith(title.trimEnd());
}
