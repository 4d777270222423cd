import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { FailureMessages } from "./failure-words.ts";
import type { AriaMessages } from "./sections/aria.ts";
import type { BasicMessages } from "./sections/basics.ts";
import type { HelpMessages } from "./sections/help.ts";
import type { HistoryMessages } from "./sections/history.ts";
import type { InstallMessages } from "./sections/install.ts";
import type { LaterMessages } from "./sections/later.ts";
import type { PickMessages } from "./sections/pick.ts";
import type { PlanFileMessages } from "./sections/plan-file.ts";
import type { ReportMessages } from "./sections/report.ts";
import type { ReviewMessages } from "./sections/review.ts";
import type { RunMessages } from "./sections/run.ts";
import type { SwitchOffMessages } from "./sections/switch-off.ts";
import type { TargetMessages } from "./sections/target.ts";
import type { UndoMessages } from "./sections/undo.ts";
import type { WishesMessages } from "./sections/wishes.ts";
import type { Sentences } from "./tell.ts";

/** What is said until the first list of pages is there, and around it. */
export interface FirstMessages extends BasicMessages {
  readonly aria: AriaMessages;
  readonly pick: PickMessages;
}

/** All the rest: loaded after the first list, or when something of it has to be said (decision 016). */
export interface RestMessages {
  readonly help: HelpMessages;
  readonly target: TargetMessages;
  readonly wishes: WishesMessages;
  readonly review: ReviewMessages;
  readonly planFile: PlanFileMessages;
  readonly warnings: Sentences<PlanWarning>;
  readonly obstacles: Sentences<PlanObstacle>;
  readonly whatToDo: Sentences<PlanObstacle>;
  readonly run: RunMessages;
  readonly report: ReportMessages;
  readonly later: LaterMessages;
  readonly undo: UndoMessages;
  readonly switchOff: SwitchOffMessages;
  readonly history: HistoryMessages;
  readonly install: InstallMessages;
  readonly differences: Sentences<Difference>;
  readonly failures: FailureMessages;
}

/** Everything the app says in one language. A missing key does not compile; nothing falls back to English. */
export interface Messages extends FirstMessages, RestMessages {}
