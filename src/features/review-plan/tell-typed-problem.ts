import type { TypedProblem } from "@/bindings/ready-plan.ts";
import type { NamesByHandMessages } from "@/i18n/sections/wishes.ts";

/** What is said of a name that is typed: an error keeps it from being used, a warning does not. */
export interface TypedRemark {
  readonly isError: boolean;
  readonly text: string;
}

/** The remark on one of the two names; `null` where there is nothing to say. */
export function tellTypedProblem(
  problems: readonly TypedProblem[],
  of: TypedProblem["of"],
  { problems: words }: NamesByHandMessages,
): TypedRemark | null {
  const problem = problems.find((one) => one.of === of);
  if (problem === undefined) return null;
  const isError = problem.what === "empty" || problem.what === "refused-shape";
  return { isError, text: words[of][problem.what] };
}
