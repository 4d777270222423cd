import type { PortalFailure } from "./failure.ts";
import type { FolderId, PageId, SiteId } from "./ids.ts";
import type { BlockSummary, Page, SiteContent } from "./page.ts";
import type { PublicationWish } from "./plan.ts";
import type { Scope, Site, SiteRights } from "./site.ts";

/** What the portal says of a site right before a copy and right after it. */
export interface SiteState {
  /** `null`: gone, trashed, or not readable. */
  readonly site: Site | null;
  readonly rights: SiteRights;
  /** Folders and pages, those in the trash included. */
  readonly content: SiteContent;
}

export interface CopyRequest {
  readonly scope: Scope;
  readonly sourceId: PageId;
  readonly siteId: SiteId;
  /** `null` is the root. */
  readonly folderId: FolderId | null;
  /** `draft` sends `unpublic` in the same batch, since the portal publishes the copy of a published page by itself. */
  readonly publication: PublicationWish;
}

export interface CopyAnswer {
  readonly pageId: PageId;
  /** Why the draft could not be made one; `null` when it was, or when that was not asked for. */
  readonly unpublicFailure: PortalFailure | null;
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
