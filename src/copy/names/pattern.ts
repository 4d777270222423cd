import { failed, success, type Result } from "@/lib/result.ts";

/** Why a pattern is not used. */
export type RuleProblem =
  /** `message`: what the browser says of it, in its own words. */
  | { readonly what: "bad-pattern"; readonly message: string }
  | { readonly what: "pattern-too-long"; readonly longest: number }
  /** A part that repeats holds one that repeats or has alternatives: such a pattern may search a single name for hours. */
  | { readonly what: "pattern-may-hang" };

const longestPattern = 200;

/** A regular expression as it is typed, with the flags `g` and `u`. */
export function readPattern(text: string): Result<RegExp, RuleProblem> {
  if (text.length > longestPattern) return failed({ what: "pattern-too-long", longest: longestPattern });
  try {
    const pattern = new RegExp(text, "gu");
    return mayHang(text) ? failed({ what: "pattern-may-hang" }) : success(pattern);
  } catch (error) {
    if (error instanceof SyntaxError) return failed({ what: "bad-pattern", message: error.message });
    throw error;
  }
}

/** Escaped characters, classes, openings with what belongs to them, ends, alternatives, repetitions. */
const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\)|\||[*+?]|\{\d+(?:,\d*)?\}/gsu;

/** Stricter than need be: whether a pattern without nested repetitions is cheap is not asked either. */
function mayHang(pattern: string): boolean {
  /** For each group that is open: whether something in it can match in more than one way. */
  const open = [false];
  let endOfGroup = -1;
  let isVarying = false;
  for (const { 0: token, index } of pattern.matchAll(tokens)) {
    const isRepetition = /^[*+?{]/.test(token);
    if (isRepetition && index === endOfGroup && isVarying && repeats(token)) return true;
    if (token === "|" || isRepetition) open[open.length - 1] = true;
    if (token.startsWith("(")) open.push(false);
    if (token === ")") {
      isVarying = open.pop() ?? false;
      if (isVarying) open[open.length - 1] = true;
      endOfGroup = index + 1;
    }
  }
  return false;
}

const repeats = (token: string): boolean => !/^(?:\?|\{[01](?:,1)?\})$/.test(token);

/** `replaceBy` in parts: text, or the number of a group, 0 for all that was found (`$&`). */
export const readReplacement = (replaceBy: string): readonly (string | number)[] =>
  replaceBy
    .split(/(\$[1-9&])/)
    .map((part) => (/^\$[1-9&]$/.test(part) ? Number(part.slice(1).replace("&", "0")) : part));
