import type { PortalFailure } from "./failure.ts";
import type { FolderId, PageId, SiteId, UserId } from "./ids.ts";
import type { BlockSummary, Folder, Page } from "./page.ts";
import type { PublicationWish } from "./plan.ts";
import type { Scope, Site, SiteRights } from "./site.ts";

/** The first look at a site: what one request brings. */
export interface SiteListing {
  readonly folders: readonly Folder[];
  readonly rights: SiteRights;
  readonly pages: PageChunk;
}

/** Some pages of a site in the order of their ids. */
export interface PageChunk {
  readonly pages: readonly Page[];
  /** Highest id read so far, from which to read on; `null` after an empty answer, when there are no more pages. */
  readonly readOnFrom: PageId | null;
}

/** What the portal says of a source page right before it is copied. */
export interface SourceState {
  /** `null`: gone for good, or not readable. A page in the trash is there, marked `trashed`. */
  readonly page: Page | null;
  /** Folders of the source's site, those in the trash included. */
  readonly folders: readonly Folder[];
  readonly rights: SiteRights;
}

/** What the portal says of a target site right before a copy, and after it. */
export interface TargetState {
  /** `null`: gone, in the trash, or not readable. */
  readonly site: Site | null;
  readonly rights: SiteRights;
  /** Folders of the site, those in the trash included. */
  readonly folders: readonly Folder[];
  /** Highest page id of the site at this moment, trash included; 0 for a site without pages. */
  readonly highestPageId: number;
}

export interface CopyRequest {
  readonly scope: Scope;
  readonly sourceId: PageId;
  readonly siteId: SiteId;
  /** `null` is the root. */
  readonly folderId: FolderId | null;
  /** `draft` sends `unpublic` in the same batch, since the portal publishes the copy of a published page by itself. */
  readonly publication: PublicationWish;
  /** By which the portal tells whether this very request has been carried out before: pages that may be its copy. */
  readonly guard: {
    /** Only pages of the target site above this id; those up to it are known to be something else. */
    readonly mark: number;
    /** Who copies. */
    readonly userId: UserId;
    /** Address of the source. */
    readonly code: string;
  };
}

export interface CopyAnswer {
  readonly pageId: PageId;
  /** Why the draft could not be made one; `null` when it was, or when that was not asked for. */
  readonly unpublicFailure: PortalFailure | null;
  /** What the copy cost; `null` where the portal does not count running time (contract A5, A9). */
  readonly load: CopyLoad | null;
}

/** Running time of `landing.landing.copy` in the portal's window of ten minutes (contract A9). */
export interface CopyLoad {
  /** Used in the window so far, ms. */
  readonly usedMs: number;
  /** When the oldest minute of the window becomes free again, Unix ms by our clock; `null` where it is not told. */
  readonly freeAgainAt: number | null;
  /** Of this copy alone, ms. */
  readonly tookMs: number;
}

/** A page read back together with what counts for comparing it. */
export interface PageReadBack {
  /** `null`: the portal does not know such a page. */
  readonly page: Page | null;
  /** Blocks in edit mode, `null` where they could not be read. */
  readonly blocks: readonly BlockSummary[] | null;
  /** As `landing.landing.getpublicurl` tells it, `http:` or `https:` only; `null` where there is none. */
  readonly publicUrl: string | null;
}

/** What to read right before copies are sent. */
export interface SidesQuestion {
  readonly sourceSiteId: SiteId;
  readonly pageIds: readonly PageId[];
  readonly targetSiteIds: readonly SiteId[];
}

/** A source page and its draft blocks; `null` where the blocks cannot be read, as in the trash. */
export interface SourcePage {
  readonly page: Page;
  readonly blocks: readonly BlockSummary[] | null;
}

/** Sources and targets of many copies at one moment. */
export interface Sides {
  /** Absent: gone for good, or not readable. A page in the trash is there, marked `trashed`. */
  readonly pages: ReadonlyMap<PageId, SourcePage>;
  /** Of the source site, those in the trash included. */
  readonly folders: readonly Folder[];
  readonly rights: SiteRights;
  readonly targets: ReadonlyMap<SiteId, TargetState>;
}

/** What to read once copies are there. */
export interface ReadBackQuestion {
  readonly pageIds: readonly PageId[];
  /** Target sites, each with the id above which its pages are listed. */
  readonly sites: readonly { readonly siteId: SiteId; readonly mark: number }[];
}

/** Many copies read back, and what else came up in their sites. */
export interface ReadBacks {
  readonly pages: ReadonlyMap<PageId, PageReadBack>;
  readonly sites: ReadonlyMap<SiteId, { readonly target: TargetState; readonly pagesAbove: readonly Page[] }>;
}

/** A folder to be made; `key` is the caller's own. */
export interface FolderRequest {
  readonly key: string;
  readonly siteId: SiteId;
  /** `null` is the root. */
  readonly parentId: FolderId | null;
  readonly title: string;
  /** Empty lets the portal make one of the title (contract D11). */
  readonly code: string;
  readonly active: boolean;
}

/** The index page of a folder; its parent is told again, since the portal moves it to the root otherwise (contract D11). */
export interface IndexPageRequest {
  readonly siteId: SiteId;
  readonly folderId: FolderId;
  readonly parentId: FolderId | null;
  readonly pageId: PageId;
}
