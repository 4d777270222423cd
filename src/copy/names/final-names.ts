import type { PlannedCopy } from "@/model/plan.ts";

import { placeOf } from "../book.ts";

/** Whether the run makes this copy at all. */
export const isMade = ({ obstacle, takenOut }: PlannedCopy): boolean => obstacle === null && !takenOut;

/** A name and the place in which it may be taken, as the database compares. */
export const placedName = (copy: PlannedCopy, name: string): string =>
  `${placeOf(copy)} ${name.toLowerCase()}`;

/** Title and address that the copy has in the end, as placed names; `null` where nobody can know the address. */
export function finalNamesOf(copy: PlannedCopy): { readonly title: string; readonly address: string | null } {
  const { expected, wished } = copy;
  const code = wished.code ?? (expected.codeGetsSuffix ? null : expected.code);
  return {
    title: placedName(copy, wished.title ?? expected.title),
    address: code === null ? null : placedName(copy, code),
  };
}
