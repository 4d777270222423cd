import type { FolderId, PageId, SiteId, UserId } from "./ids.ts";

/** A page as the portal lists it (contract D3). */
export interface Page {
  readonly id: PageId;
  readonly siteId: SiteId;
  /** `null` is the root of the site. */
  readonly folderId: FolderId | null;
  readonly title: string;
  /** Last part of the address, without slashes. */
  readonly code: string;
  /** `ACTIVE=Y`: visitors see it. */
  readonly published: boolean;
  /** `PUBLIC=N`: the draft differs from what was last published, or it never was. A copy takes the draft. */
  readonly draftDiffers: boolean;
  readonly trashed: boolean;
  /** System page of a template (`SYS=Y`). */
  readonly system: boolean;
  /** Header, footer or sidebar of other pages. */
  readonly isArea: boolean;
  /** `RULE`: serves dynamic addresses of a store; a copy loses it (contract D4.2). Empty when there is none. */
  readonly rule: string;
  /** Portal-formatted text, shown as it is and never parsed (contract D1). */
  readonly modifiedText: string;
  readonly createdBy: UserId | null;
}

/** A folder as the portal lists it (contract D2). */
export interface Folder {
  readonly id: FolderId;
  readonly siteId: SiteId;
  /** `null` is the root of the site. */
  readonly parentId: FolderId | null;
  readonly title: string;
  readonly code: string;
  /** Addresses below an inactive folder do not work; publishing a page in it switches it on (contract D5). */
  readonly active: boolean;
  readonly trashed: boolean;
  readonly indexPageId: PageId | null;
}

/** A block as it counts for comparing a copy with its source (contract D15, edit mode). */
export interface BlockSummary {
  readonly code: string;
  readonly active: boolean;
}
