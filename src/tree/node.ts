import type { Folder, Page } from "@/model/page.ts";

/** A folder with what is in it: folders first, then pages, each by title. */
export interface FolderNode {
  readonly kind: "folder";
  /** Unique among all nodes of a tree. */
  readonly key: string;
  readonly folder: Folder;
  readonly children: readonly TreeNode[];
}

interface PageNode {
  readonly kind: "page";
  readonly key: string;
  readonly page: Page;
}

export type TreeNode = FolderNode | PageNode;

export const folderKey = ({ id }: Pick<Folder, "id">): string => `folder-${id}`;
export const pageKey = ({ id }: Pick<Page, "id">): string => `page-${id}`;
/** The whole site, above everything that is in it. */
export const rootKey = "site";
/** The branch beside it that holds all pages that are not in the live tree. */
export const trashKey = "trash";
