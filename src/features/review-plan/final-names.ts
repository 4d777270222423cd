import type { PlannedCopy } from "@/model/plan.ts";

/** What a copy is called in the end, as far as it can be known beforehand. */
export interface FinalNames {
  readonly title: string;
  readonly code: string;
  /** The address is taken; the portal appends `_` and four letters that nobody can predict. */
  readonly codeGetsSuffix: boolean;
}

/** What was wished for it, else what the portal gives it. */
export function finalNamesOf({ expected, wished, warnings }: PlannedCopy): FinalNames {
  const title = wished.title ?? expected.title;
  if (wished.code === null) return { title, code: expected.code, codeGetsSuffix: expected.codeGetsSuffix };
  const isTaken = warnings.some(({ what }) => what === "wished-address-taken");
  return { title, code: wished.code, codeGetsSuffix: isTaken };
}
