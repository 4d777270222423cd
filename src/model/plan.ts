import type { UserId } from "./ids.ts";
import type { Folder, Page } from "./page.ts";
import type { Scope, Site, SiteRights } from "./site.ts";

/** `draft`: never visible; `as-source`: as the source is; `published`: visible to visitors. */
export type PublicationWish = "draft" | "as-source" | "published";

/** How a page in the trash is copied (contract D4.6): by restoring it for the moment, or as it lies there. */
export type TrashedSourceWay = "restore" | "as-it-is";

export type PlanWarning =
  | { readonly what: "title-gets-suffix" }
  | { readonly what: "address-taken"; readonly bySett: boolean }
  | { readonly what: "becomes-home-page" }
  | { readonly what: "site-goes-live" }
  | { readonly what: "folders-go-live"; readonly titles: readonly string[] }
  | { readonly what: "unpublished-edits-go-live" }
  | { readonly what: "unpublished-edits-are-copied" }
  | { readonly what: "live-for-a-moment" }
  | { readonly what: "may-not-publish" }
  /** The portal publishes nothing by itself where that would bring other pages of these folders to light (contract D4.5). */
  | { readonly what: "stays-draft-in-inactive-folder"; readonly titles: readonly string[] }
  | { readonly what: "may-not-edit-source" }
  | { readonly what: "areas-of-the-source" }
  | { readonly what: "dynamic-address" }
  | { readonly what: "system-page" }
  /** The source is a header, footer or sidebar; the copy is an ordinary page (contract D4.6). */
  | { readonly what: "area-page" }
  | { readonly what: "source-in-trash"; readonly way: TrashedSourceWay };

/** Reasons for which a copy cannot even be tried; said before, not after. */
export type PlanObstacle =
  | { readonly what: "address-shape-refused"; readonly code: string }
  | { readonly what: "other-kind" }
  | { readonly what: "may-not-read-source" }
  | { readonly what: "may-not-edit-target" }
  | { readonly what: "target-site-gone" }
  | { readonly what: "may-not-restore" }
  | { readonly what: "target-folder-in-trash"; readonly title: string }
  | { readonly what: "target-folder-gone" }
  | { readonly what: "source-folder-in-trash"; readonly title: string }
  | { readonly what: "source-gone" };

interface CopyTarget {
  readonly site: Site;
  /** `null` is the root of the site. */
  readonly folder: Folder | null;
}

/** What the user chose for one page; the sites and their rights are facts. */
export interface CopyChoice {
  readonly source: Page;
  /** Folder of the target site, `null` is its root. */
  readonly folder: Folder | null;
  readonly publication: PublicationWish;
  /** Counts for a source in the trash only; `null` copies it as it lies there, which leaves the source alone. */
  readonly trashedSource: TrashedSourceWay | null;
}

/** One page and the place it goes to. */
export interface PlannedCopy {
  /** Unique within the plan; stable across reloads. */
  readonly key: string;
  readonly source: Page;
  readonly sourceSite: Site;
  readonly target: CopyTarget;
  readonly publication: PublicationWish;
  readonly trashedSource: TrashedSourceWay | null;
  /** What the portal will give, as far as it can be known beforehand. */
  readonly expected: {
    readonly title: string;
    readonly code: string;
    /** The address is taken; the portal appends `_` and four letters that nobody can predict. */
    readonly codeGetsSuffix: boolean;
    readonly published: boolean;
  };
  readonly warnings: readonly PlanWarning[];
  readonly obstacle: PlanObstacle | null;
}

/** Everything that will be done, as a pure value: the screen draws it and the engine executes it. */
export interface CopyPlan {
  readonly scope: Scope;
  /** As in `PlanFacts`. */
  readonly userId: UserId;
  /** As in `PlanFacts`. */
  readonly titleSuffix: string | null;
  readonly copies: readonly PlannedCopy[];
}

/** What the plan was made from: the portal's state at one moment. */
export interface PlanFacts {
  /** Who copies: only pages made by this user can be the copies of a run. */
  readonly userId: UserId;
  readonly sourceSite: Site;
  readonly sourceRights: SiteRights;
  readonly sourceFolders: readonly Folder[];
  readonly targetSite: Site;
  readonly targetRights: SiteRights;
  readonly targetFolders: readonly Folder[];
  /** Pages of the target site, those in the trash included where they are known. */
  readonly targetPages: readonly Page[];
  /** Suffix the portal's language appends to a taken title, `null` where the contract does not know it. */
  readonly titleSuffix: string | null;
}
