declare const brand: unique symbol;
type Branded<Name extends string> = number & { readonly [brand]: Name };

/** Ids are positive integers; the portal sends them as strings or numbers, `src/portal` turns them into these. */
export type SiteId = Branded<"SiteId">;
export type FolderId = Branded<"FolderId">;
export type PageId = Branded<"PageId">;
export type UserId = Branded<"UserId">;
export type BlockId = Branded<"BlockId">;

export const siteId = (id: number): SiteId => id as SiteId;
export const folderId = (id: number): FolderId => id as FolderId;
export const pageId = (id: number): PageId => id as PageId;
export const userId = (id: number): UserId => id as UserId;
export const blockId = (id: number): BlockId => id as BlockId;
