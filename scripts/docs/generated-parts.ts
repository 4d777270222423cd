import { failureCodes } from "./failure-codes.ts";
import { runTimes } from "./run-times.ts";

/** A part of a document that is made from the code, so that it says what the app does. */
interface GeneratedPart {
  /** From the root of the repository. */
  readonly file: string;
  /** What it is called between its marks. */
  readonly name: string;
  readonly make: () => string;
}

export const generatedParts: readonly GeneratedPart[] = [
  { file: "docs/troubleshooting.md", name: "failure codes", make: failureCodes },
  { file: "docs/limits.md", name: "run times", make: runTimes },
];
