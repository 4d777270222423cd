import type { FolderId, PageId, SiteId, UserId } from "./ids.ts";
import type { LaterWishes, LinkWishes } from "./later-wishes.ts";
import type { Folder, Page } from "./page.ts";
import type { PlanOrigin } from "./plan-origin.ts";
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
  | { readonly what: "source-in-trash"; readonly way: TrashedSourceWay }
  /** Another row of this plan gives the same place the same title, so the portal appends its suffix to one of them. */
  | { readonly what: "same-title-in-plan" }
  | { readonly what: "same-address-in-plan" }
  /** The copy has the right it needs, taking it back (`delete`) or renaming it (`sett`) has not (contract C4). */
  | { readonly what: "may-not-undo" }
  | { readonly what: "may-not-rename" }
  /** The folder that the run makes for it is inactive until a page in it is published (contract D11). */
  | { readonly what: "new-folder-is-inactive" }
  /** An earlier run of this browser has copied the page to this site, and nobody has taken that back here. */
  | { readonly what: "copied-before" }
  /** It shall be called otherwise, or be cleaned up, and the right for it (`sett`) is missing: it stays as the portal makes it. */
  | { readonly what: "settings-not-allowed" }
  /** Another live page of its place has the title that it shall get. */
  | { readonly what: "wished-title-taken"; readonly title: string }
  /** The title was taken, so that it gets a number. */
  | { readonly what: "renamed-where-taken"; readonly title: string }
  /** Another page, perhaps one in the trash, or another row has the address that it shall get: the portal will change it. */
  | { readonly what: "wished-address-taken"; readonly code: string }
  /** The portal refuses the address that it shall get, so it keeps the one that the portal gives (contract D6). */
  | { readonly what: "wished-address-refused"; readonly code: string };

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
  | { readonly what: "source-gone" }
  /** The folder that should be made first could not be made, so there is no place for the page. */
  | { readonly what: "target-folder-not-made"; readonly title: string }
  /** The user wants no second page of that title in this place. */
  | { readonly what: "title-taken"; readonly title: string };

/** A place in a target site. At most one of `folder` and `newFolder` is there; with neither it is the root. */
export interface CopyTarget {
  readonly site: Site;
  /** A folder that is there already. */
  readonly folder: Folder | null;
  /** Key of a folder of this plan that the run makes first. */
  readonly newFolder: string | null;
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
  /** What it is called once it is there, where that is not what the portal gives it; `null` leaves that. */
  readonly wished: { readonly title: string | null; readonly code: string | null };
  readonly warnings: readonly PlanWarning[];
  readonly obstacle: PlanObstacle | null;
  /** The user took this row out in the review. */
  readonly takenOut: boolean;
}

export type FolderWarning =
  /** A folder in the trash holds the address, so the new one gets another (contract D11). */
  { readonly what: "address-held-by-trash"; readonly code: string };

/** A folder that the run makes before it copies the pages that go there; parents come before their children. */
export interface PlannedFolder {
  /** Unique within the plan, also among the keys of copies; stable across reloads. */
  readonly key: string;
  /** The target site. */
  readonly site: Site;
  /** What it is made in: a folder that is there, else the planned one named by `parentKey`, else the root. */
  readonly parent: Folder | null;
  readonly parentKey: string | null;
  readonly title: string;
  /** Last part of its address; empty lets the portal make one of the title (contract D11). */
  readonly code: string;
  /** Made switched on: its source is, what it lies in is, and pages in it may become visible. */
  readonly active: boolean;
  /** The folder of the source that it stands for; `null` where the user asked for a new one by its title. */
  readonly source: Folder | null;
  /** Key of the copy that becomes its index page, as the source's index page is; `null` where there is none. */
  readonly indexCopy: string | null;
  readonly warnings: readonly FolderWarning[];
  readonly obstacle: PlanObstacle | null;
}

/** Everything that will be done, as a pure value: the screen draws it and the engine executes it. */
export interface CopyPlan {
  readonly scope: Scope;
  /** As in `PlanFacts`. */
  readonly userId: UserId;
  /** As in `PlanFacts`. */
  readonly titleSuffix: string | null;
  /** Made first, in this order. */
  readonly folders: readonly PlannedFolder[];
  readonly copies: readonly PlannedCopy[];
  /** What is done with the copies once all are there. */
  readonly later: PlannedLater;
  /** What was chosen for it; `null` in plans that were held before this was. */
  readonly origin: PlanOrigin | null;
}

/** What is done with all copies of a plan once they are there; new names are in the rows. */
export interface PlannedLater {
  /** As in `LaterWishes`. */
  readonly cleanUp: boolean;
  readonly links: LinkWishes;
  /** Where links out of the set may lead to copies of earlier runs: these, by target site. */
  readonly earlierCopies: readonly EarlierCopy[];
}

/** A copy that an earlier run has made. */
export interface EarlierCopy {
  readonly siteId: SiteId;
  readonly sourceId: PageId;
  readonly pageId: PageId;
}

/** What is known of one site at one moment. */
export interface SiteFacts {
  readonly site: Site;
  readonly rights: SiteRights;
  /** Those in the trash included where they are known. */
  readonly folders: readonly Folder[];
  /** All pages, those in the trash included where they are known. */
  readonly pages: readonly Page[];
}

/** What the plan was made from: the portal's state at one moment. */
export interface PlanFacts {
  /** Who copies: only pages made by this user can be the copies of a run. */
  readonly userId: UserId;
  readonly source: SiteFacts;
  /** One for each target site; the source's own may be among them. */
  readonly targets: readonly SiteFacts[];
  /** Suffix the portal's language appends to a taken title, `null` where the contract does not know it. */
  readonly titleSuffix: string | null;
}

/** One place to copy to, as the user chose it. */
export type PlanTarget =
  /** Each page beside its original. */
  | { readonly at: "same-place" }
  | {
      readonly at: "place";
      readonly siteId: SiteId;
      /** `null` is the root of the site. */
      readonly folderId: FolderId | null;
      /** Title of a folder to be made in there for the copies; `null` for none. */
      readonly newFolder: string | null;
    };

/** Everything the user chose. */
export interface PlanChoice {
  /** In the order in which they are copied. */
  readonly pages: readonly Page[];
  /** Folders chosen as a whole, so that they are rebuilt even where no page is in them. */
  readonly folders: readonly Folder[];
  readonly targets: readonly PlanTarget[];
  /** The chosen part of the tree is rebuilt in the target; otherwise all pages go side by side. */
  readonly keepFolders: boolean;
  readonly publication: PublicationWish;
  /** Counts for sources in the trash only; `null` copies them as they lie there, which leaves the sources alone. */
  readonly trashedSource: TrashedSourceWay | null;
  /** Keys of planned copies that the user took out in the review. */
  readonly takenOut: ReadonlySet<string>;
  readonly later: LaterWishes;
  /** Copies that earlier runs have made, for links that lead to their sources. */
  readonly earlierCopies: readonly EarlierCopy[];
  /** What all this was chosen by. */
  readonly origin: PlanOrigin | null;
}
