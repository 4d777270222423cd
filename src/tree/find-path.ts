import { folderChain } from "@/model/folder-chain.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";

/** Folders from the root down to `folderId`; empty for the root itself. */
export const findPath = (folders: readonly Folder[], folderId: FolderId | null): readonly Folder[] =>
  folderChain(folders, folderId).toReversed();

/**
 * Where a page lies, as people read it: `/news/2024/promo/`. For orientation only; the public address of a page is the
 * portal's to tell (contract F2).
 */
export const addressOf = (folders: readonly Folder[], page: Pick<Page, "folderId" | "code">): string =>
  `${folderAddressOf(folders, page.folderId)}${page.code}/`;

/** The same for a folder; `/` is the root. */
export const folderAddressOf = (folders: readonly Folder[], folderId: FolderId | null): string =>
  `/${findPath(folders, folderId)
    .map(({ code }) => `${code}/`)
    .join("")}`;
