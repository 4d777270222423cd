import type { FailureKind } from "@/model/failure.ts";
import type { PlanObstacle, PlanWarning, PublicationWish, TrashedSourceWay } from "@/model/plan.ts";
import type { Difference } from "@/model/run.ts";
import type { Scope, SiteType } from "@/model/site.ts";

import type { FailureMessages } from "./failure-words.ts";
import type { Sentences } from "./tell.ts";

interface Choice {
  readonly title: string;
  readonly text: string;
}

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

  readonly pick: {
    readonly heading: string;
    readonly kind: string;
    readonly site: string;
    readonly chooseSite: string;
    readonly searchSites: string;
    readonly noSuchSite: string;
    readonly pages: string;
    readonly search: string;
    readonly withTrash: string;
    readonly trash: string;
    readonly loadingPages: string;
    readonly loadedSoFar: (count: number) => string;
    readonly pageCount: (count: number) => string;
    readonly failed: string;
    readonly stopped: string;
    readonly noMatch: (text: string) => string;
    readonly emptySite: Choice;
    readonly noSites: Choice;
    readonly kindUnreadable: (kind: string) => string;
    readonly openedPageGone: Choice;
  };

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

  readonly target: {
    readonly heading: string;
    readonly samePlace: Choice;
    readonly otherPlace: Choice;
    readonly place: string;
    readonly site: string;
    readonly folder: string;
    readonly otherKindHint: (kind: string) => string;
    readonly noEditRight: string;
    readonly noFolders: string;
    readonly loading: string;
    readonly failed: string;
  };

  readonly review: {
    readonly heading: string;
    readonly publication: string;
    readonly wishes: Readonly<Record<PublicationWish, Choice>>;
    readonly trashedSource: string;
    readonly trashedWays: Readonly<Record<TrashedSourceWay, Choice>>;
    readonly noRestoreRight: string;
    readonly source: string;
    readonly goesTo: string;
    readonly willBeCalled: string;
    readonly address: string;
    readonly addressWithSuffix: (code: string) => string;
    readonly statusAfterwards: string;
    readonly warnings: (count: number) => string;
    readonly cannotCopy: string;
    readonly copy: string;
    readonly choosePage: string;
    readonly chooseTrashedWay: string;
    readonly checking: string;
    readonly targetFailed: string;
    readonly notAdapted: string;
    readonly notAdaptedPoints: readonly string[];
  };

  readonly warnings: Sentences<PlanWarning>;
  readonly obstacles: Sentences<PlanObstacle>;
  readonly whatToDo: Sentences<PlanObstacle>;

  readonly run: {
    readonly heading: (title: string) => string;
    readonly checking: string;
    readonly copying: string;
    readonly copyingHint: string;
    readonly unsure: string;
    readonly unsureHint: string;
    readonly waitForPortal: (seconds: number) => string;
    readonly waitForLimit: (seconds: number) => string;
    readonly finishing: string;
    readonly keepOpen: string;
  };

  readonly report: {
    readonly done: (title: string) => string;
    readonly doneButDifferent: (title: string) => string;
    readonly asPlanned: string;
    readonly asAnnounced: string;
    readonly adopted: string;
    readonly differs: (count: number) => string;
    readonly openEditor: string;
    readonly openPublic: string;
    readonly openSiteList: string;
    readonly copyAnother: string;
    readonly tryThisAgain: string;
    readonly newId: string;
    readonly title: string;
    readonly address: string;
    readonly place: string;
    readonly status: string;
    readonly blocks: string;
    readonly blockCount: (copied: number | null, source: number | null) => string;
    readonly failed: string;
    readonly maybeFailed: string;
    readonly nothingCopied: string;
    readonly refused: string;
    readonly nothingCreated: string;
    readonly noCopyFound: string;
    readonly orphan: Choice & {
      readonly toTrash: string;
      readonly trashed: string;
      readonly inUse: string;
      readonly kept: string;
      readonly notShown: string;
    };
    readonly sourceLeftRestored: string;
    readonly ambiguous: Explanation;
    readonly candidate: (title: string, id: number) => string;
    readonly thisIsTheCopy: string;
    readonly noneOfThem: string;
    readonly unverified: Explanation;
    readonly unknownOutcome: Explanation;
    readonly lookAgain: string;
  };
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
