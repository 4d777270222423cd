import { mkdirSync, writeFileSync } from "node:fs";

import { naughtyStrings } from "./naughty.ts";
import { ownTexts } from "./own-texts.ts";

/** Every hostile text that there is: the Big List of Naughty Strings, and ours. */
export const hostileTexts: readonly string[] = [...new Set([...naughtyStrings, ...ownTexts])];

/**
 * Sends every hostile text through one way on which texts are written or shown, and collects those that did not get through as
 * they should: `check` tells what went wrong, `null` for nothing. Leaves in `test-results/hostile` how many it was.
 */
export function tryAll(
  way: string,
  check: (text: string) => string | null,
  texts: readonly string[] = hostileTexts,
): readonly string[] {
  const wrong = texts.flatMap((text) => {
    const told = check(text);
    return told === null ? [] : [`${JSON.stringify(text.slice(0, 80))}: ${told}`];
  });
  countTries(way, texts.length);
  return wrong;
}

/** Takes down how many texts went one way. */
export function countTries(way: string, texts: number): void {
  mkdirSync("test-results/hostile", { recursive: true });
  const file = `test-results/hostile/${way.replaceAll(/\W+/g, "-")}.json`;
  writeFileSync(file, `${JSON.stringify({ way, texts })}\n`);
}
