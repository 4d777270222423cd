import type { Rewrite } from "../fault-rules.ts";
import { changeResults } from "./bad-answer.ts";
import type { Json } from "./odd-values.ts";

/** All lists of a method get so many rows like the first one seen, with ids from `firstId` on, which may be others each time. */
export function rowsOf(method: string, count: number, firstId: () => number): Rewrite {
  let row: { readonly [name: string]: Json } | null = null;
  return changeResults(method, (result) => {
    const [seen] = Array.isArray(result) ? result : [];
    if (typeof seen === "object" && seen !== null && !Array.isArray(seen)) row ??= seen;
    if (row === null) return result;
    const first = firstId();
    const like = row;
    return Array.from({ length: count }, (_row, index) => ({ ...like, ID: String(first + index) }));
  });
}
