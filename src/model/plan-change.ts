import type { Folder, Page } from "./page.ts";
import type { PlannedCopy, PlannedFolder, PlanObstacle } from "./plan.ts";
import type { Site } from "./site.ts";

/** What of a source page is not as it was. */
export type PageAspect = "title" | "address" | "folder" | "publication" | "content";

/** Where a saved plan differs from what the portal says now. Without any it may run unchanged. */
export type PlanChange =
  /** Gone for good, or no longer readable; the fresh plan is without it. Pages are as the saved plan knew them. */
  | { readonly what: "page-gone"; readonly page: Page }
  | { readonly what: "page-trashed"; readonly page: Page }
  /** `aspects`: at least one, in the order of the type. */
  | { readonly what: "page-changed"; readonly page: Page; readonly aspects: readonly PageAspect[] }
  /** The portal writes dates for this user otherwise than for the one who saved, so nobody can tell which pages were edited. */
  | { readonly what: "edits-not-comparable" }
  | { readonly what: "site-gone"; readonly site: Site }
  /** A target folder that is gone or in the trash. */
  | { readonly what: "folder-gone"; readonly site: Site; readonly folder: Folder }
  /**
   * A folder that the run makes now and did not have to, or the other way round, or that gets another address or state;
   * `not-made`: nothing asks for it any more.
   */
  | {
      readonly what: "other-folder";
      readonly folder: PlannedFolder;
      readonly change: "made-now" | "there-now" | "not-made" | "other";
    }
  /** A page that could be copied to there and cannot any more, for another reason than those above. */
  | { readonly what: "new-obstacle"; readonly copy: PlannedCopy; readonly obstacle: PlanObstacle }
  /** The portal will make another title, address or publication of it than the saved plan says. */
  | { readonly what: "other-outcome"; readonly saved: PlannedCopy; readonly fresh: PlannedCopy };
