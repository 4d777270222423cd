import type { FailureText } from "@/model/failure-table.ts";

/** How one failure is told. */
interface FailureWords {
  /** What happened and what it means, in one or two sentences. */
  readonly sentence: string;
  /** What to do now. */
  readonly advice: string;
}

export type FailureMessages = Readonly<Record<FailureText, FailureWords>>;
