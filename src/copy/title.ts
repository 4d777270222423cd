import type { CopyChoice, PlanFacts } from "@/model/plan.ts";

import { sameText } from "./address.ts";

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

/**
 * Whether the copy's title gets the suffix: a live page of that title is in the very place, the source itself included
 * (contract D4.1 step 5). Titles with emoji are stored encoded and never compare equal (contract D4.9 d).
 */
export function doesTitleGetSuffix({ source, folder, trashedSource }: CopyChoice, facts: PlanFacts): boolean {
  if (emoji.test(source.title)) return false;
  const isLive = !source.trashed || trashedSource === "restore";
  const folderId = folder?.id ?? null;
  if (isLive && source.siteId === facts.targetSite.id && source.folderId === folderId) return true;
  return facts.targetPages.some(
    (page) => !page.trashed && page.folderId === folderId && sameText(page.title, source.title),
  );
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
