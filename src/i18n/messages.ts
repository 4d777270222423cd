import type { Difference } from "@/model/copy-outcome.ts";
import type { FailureKind } from "@/model/failure.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";
import type { Scope, SiteType } from "@/model/site.ts";

import type { FailureMessages } from "./failure-words.ts";
import type { HistoryMessages } from "./sections/history.ts";
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

interface Explanation {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** Everything the app says in one language. A missing key does not compile; nothing falls back to English. */
export interface Messages {
  readonly appName: string;
  readonly newTab: string;
  readonly tryAgain: string;
  readonly refresh: string;
  readonly details: string;

  readonly start: {
    readonly connecting: string;
    readonly outside: Explanation;
    readonly silent: (portal: string) => Explanation;
    readonly wrongOrigin: (expected: string, actual: string) => Explanation;
    readonly crashed: Explanation;
    readonly reload: string;
    readonly listsFailed: string;
  };

  readonly kinds: Readonly<Record<Scope, string>>;
  readonly siteTypes: Readonly<Record<SiteType, string>>;

  readonly pick: PickMessages;

  readonly status: {
    readonly published: string;
    readonly draft: string;
    readonly unpublishedEdits: string;
    readonly trashed: string;
    readonly homePage: string;
    readonly area: string;
    readonly system: string;
    readonly siteOff: string;
    readonly folderOff: string;
    readonly root: string;
    readonly modified: (date: string) => string;
  };

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
  readonly differences: Sentences<Difference>;

  readonly failure: {
    readonly code: string;
    readonly method: string;
    readonly status: string;
    readonly portalSays: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<FailureKind, string>>;
  };
  readonly failures: FailureMessages;
}
