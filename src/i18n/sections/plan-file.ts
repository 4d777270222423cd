import type { PlanFileProblem } from "@/model/plan-file-problem.ts";

import type { Sentences } from "../tell.ts";

interface Explanation {
  readonly title: string;
  readonly text: string;
}

/** What is said of a plan out of a file that cannot be opened, or cannot be carried out here. */
export interface PlanFileMessages {
  readonly opening: string;
  readonly notOpened: string;
  readonly problems: Sentences<PlanFileProblem>;
  readonly otherPortal: (portal: string) => Explanation;
  readonly sourceGone: Explanation;
  readonly failed: string;
}
