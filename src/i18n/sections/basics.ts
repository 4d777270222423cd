import type { FailureKind } from "@/model/failure.ts";
import type { Scope } from "@/model/site.ts";

interface Explanation {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** What every screen says: names of kinds and states, the start, labels of a failure. */
export interface BasicMessages {
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
    /** A part of the app that is loaded on demand did not come. */
    readonly partMissing: Explanation;
    readonly reload: string;
    readonly listsFailed: string;
  };

  readonly kinds: Readonly<Record<Scope, string>>;

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

  readonly failure: {
    readonly code: string;
    readonly method: string;
    readonly status: string;
    readonly portalSays: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<FailureKind, string>>;
  };
}
