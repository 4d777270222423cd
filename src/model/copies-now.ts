import type { FolderId, PageId, SiteId } from "./ids.ts";
import type { Page } from "./page.ts";
import type { TargetState } from "./portal-answers.ts";

/** What to read of copies that were made some time ago. */
export interface CopiesQuestion {
  readonly pageIds: readonly PageId[];
  readonly siteIds: readonly SiteId[];
}

/** A page and its address: `http:` or `https:`, `null` where there is none that is safe to follow. */
export interface PageNow {
  readonly page: Page;
  readonly publicUrl: string | null;
}

/** Copies and sites as they are at one moment. */
export interface CopiesNow {
  /** Absent: gone for good, or in a site that is in the trash or not readable (contract D3). */
  readonly pages: ReadonlyMap<PageId, PageNow>;
  readonly sites: ReadonlyMap<SiteId, TargetState>;
}

/** Folders of one site whose pages are wanted. */
export interface FolderPagesQuestion {
  readonly siteId: SiteId;
  readonly folderIds: readonly FolderId[];
}
