import type { OutsideLinks } from "@/model/later-wishes.ts";
import type { PageAspect, PlanChange } from "@/model/plan-change.ts";
import type { FolderWarning, PlanWarning, PublicationWish, TrashedSourceWay } from "@/model/plan.ts";

import type { Sentences } from "../tell.ts";

interface Choice {
  readonly title: string;
  readonly text: string;
}

/** A guess at how long something takes. Only `within` knows no lower end. */
export type RoughTime =
  | { readonly at: "seconds" }
  | { readonly at: "within"; readonly unit: TimeUnit; readonly high: number }
  | { readonly at: "about"; readonly unit: TimeUnit; readonly high: number }
  | { readonly at: "between"; readonly unit: TimeUnit; readonly low: number; readonly high: number };

export type TimeUnit = "minutes" | "hours";

/** What originals and copies share, what is not copied, and what is done afterwards. */
export interface PlainMessages {
  readonly shared: string;
  readonly files: string;
  readonly fromPortal: string;
  readonly areas: string;
  readonly areasUnlessCopied: string;
  readonly notCopied: string;
  readonly history: string;
  readonly lostBlocks: string;
  readonly siteRoles: string;
  readonly anchors: string;
  readonly asItIs: string;
  readonly links: string;
  readonly linksOutside: Readonly<Record<OutsideLinks, string>>;
  readonly drafts: string;
  readonly markers: string;
  readonly settings: string;
  readonly afterwards: string;
  readonly titles: (count: number) => string;
  readonly addresses: (count: number) => string;
  readonly cleaned: (count: number) => string;
  readonly linked: (count: number) => string;
}

/** What the review says: the panel beside the choices, the screen for many copies, and plans in files. */
export interface ReviewMessages extends ReviewListMessages {
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
  readonly chooseTarget: string;
  readonly chooseTrashedWay: string;
  readonly repairRule: string;
  readonly checking: string;
  readonly readingPages: (soFar: number) => string;
  readonly checkingTargets: (read: number, of: number) => string;
  readonly targetFailed: string;
  readonly notAdapted: string;
  readonly plain: PlainMessages;

  /** A number as the language writes it. */
  readonly number: (count: number) => string;
  readonly copies: (count: number) => string;
  readonly reviewCopies: (count: number) => string;
  readonly nothingToCopy: string;
  /** The portal tells no app how many pages its plan lets be published, nor how many are left. */
  readonly pageLimit: (published: number) => string;
  readonly sum: {
    readonly copies: string;
    readonly targets: string;
    readonly folders: string;
    readonly impossible: string;
    readonly time: string;
    readonly warnings: string;
  };
  readonly warningNames: Readonly<Record<PlanWarning["what"], string>>;
  readonly folderWarnings: Sentences<FolderWarning>;
  readonly roughTime: (time: RoughTime) => string;

  readonly foldersMade: (count: number) => string;
  readonly showMore: (count: number) => string;

  readonly openPlan: string;
  readonly fileUnreadable: Choice;
  readonly changes: {
    readonly title: (count: number) => string;
    readonly text: string;
    readonly useNewPlan: string;
    readonly accepted: string;
    readonly lookFirst: string;
    readonly sentences: Sentences<PlanChange>;
    readonly aspects: Readonly<Record<PageAspect, string>>;
    readonly otherTitle: (saved: string, fresh: string) => string;
    readonly otherAddress: (saved: string, fresh: string) => string;
    readonly nowPublished: string;
    readonly nowDraft: string;
  };
}

/** What is said around and in the list of planned copies. */
export interface ReviewListMessages {
  readonly screen: {
    readonly heading: string;
    readonly counts: string;
    readonly rows: (count: number) => string;
    readonly made: (count: number) => string;
    readonly takenOut: (count: number) => string;
    readonly impossible: (count: number) => string;
    readonly folders: (count: number) => string;
    readonly time: (time: string) => string;
    readonly perTarget: (count: number) => string;
    readonly whatIsNotAdapted: string;
    readonly back: string;
    readonly save: string;
    readonly copyPages: (count: number) => string;
  };
  readonly filter: {
    readonly heading: string;
    readonly search: string;
    readonly target: string;
    readonly allTargets: string;
    readonly searchTargets: string;
    readonly noSuchTarget: string;
    readonly warning: string;
    readonly anyWarning: string;
    readonly searchWarnings: string;
    readonly noSuchWarning: string;
    readonly show: string;
    readonly all: string;
    readonly withWarnings: (count: number) => string;
    readonly impossible: (count: number) => string;
    readonly takenOut: (count: number) => string;
    readonly shown: (shown: number, all: number) => string;
    readonly showEverything: string;
  };
  readonly list: {
    readonly label: string;
    readonly keys: string;
    readonly nothing: string;
    readonly openGroups: string;
    readonly closeGroups: string;
    readonly takeOutShown: (count: number) => string;
    readonly putBackShown: (count: number) => string;
    readonly copyThis: (title: string) => string;
    readonly copyAllOf: (place: string) => string;
    readonly takenOut: string;
    readonly impossible: string;
    readonly madeFirst: string;
    readonly loading: string;
    readonly tookOut: (count: number) => string;
    readonly putBack: (count: number) => string;
  };
}
