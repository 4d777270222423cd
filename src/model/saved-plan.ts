import type { FolderId, PageId, SiteId } from "./ids.ts";
import type { LaterWishes, NamesByHand } from "./later-wishes.ts";
import type { CopyPlan, EarlierCopy, PlanTarget, PublicationWish, TrashedSourceWay } from "./plan.ts";
import type { Scope } from "./site.ts";

/** `LaterWishes` with its map as the pairs that it is made of, since a file holds text. */
export interface SavedLaterWishes extends Omit<LaterWishes, "byHand"> {
  readonly byHand: readonly (readonly [key: string, names: NamesByHand])[];
}

/** What the user had chosen when the plan was saved, by ids: what they stand for is read from the portal anew. */
export interface SavedChoice {
  readonly scope: Scope;
  /** The site of the sources. */
  readonly siteId: SiteId;
  /** In the order in which they are copied; also those that were chosen with their folder. */
  readonly pageIds: readonly PageId[];
  /** Folders chosen as a whole. */
  readonly folderIds: readonly FolderId[];
  readonly targets: readonly PlanTarget[];
  readonly keepFolders: boolean;
  readonly publication: PublicationWish;
  readonly trashedSource: TrashedSourceWay | null;
  /** Keys of planned copies that the user took out in the review. */
  readonly takenOut: readonly string[];
  readonly later: SavedLaterWishes;
  readonly earlierCopies: readonly EarlierCopy[];
}

/** A plan as it is saved to a file and opened again, on another machine too. */
export interface SavedPlan {
  readonly choice: SavedChoice;
  /** As it was reviewed; compared with a fresh one before it may run. */
  readonly plan: CopyPlan;
  /** Origin of the portal that it belongs to, such as `https://example.bitrix24.com`. */
  readonly portalOrigin: string;
  /** Unix ms. */
  readonly savedAt: number;
}
