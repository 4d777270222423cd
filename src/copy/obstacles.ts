import { folderChain } from "@/model/folder-chain.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { PlanObstacle, TrashedSourceWay } from "@/model/plan.ts";
import type { SourceState, TargetState } from "@/model/portal-answers.ts";
import type { SiteRights } from "@/model/site.ts";

import { isRefusedAddress } from "./address.ts";

interface SourceSide {
  readonly page: Page;
  readonly folders: readonly Folder[];
  readonly rights: SiteRights;
  readonly trashedSource: TrashedSourceWay | null;
}

/** Why this page cannot be copied from where it is; the same before the plan and right before the copy. */
export function findSourceObstacle(source: SourceSide): PlanObstacle | null {
  const { page, folders, rights } = source;
  if (!rights.read) return { what: "may-not-read-source" };
  const trashed = folderChain(folders, page.folderId).find((folder) => folder.trashed);
  if (trashed !== undefined) return { what: "source-folder-in-trash", title: trashed.title };
  if (page.trashed && source.trashedSource === "restore" && !rights.delete)
    return { what: "may-not-restore" };
  return isRefusedAddress(page.code) ? { what: "address-shape-refused", code: page.code } : null;
}

interface TargetSide {
  readonly folderId: FolderId | null;
  /** Folders of the target site, those in the trash included. */
  readonly folders: readonly Folder[];
  readonly rights: SiteRights;
}

/**
 * Why nothing can be copied to there. The portal itself would put the copy in the root without a word, or leave an empty
 * page in a trashed folder (contract D4.6).
 */
export function findTargetObstacle({ folderId, folders, rights }: TargetSide): PlanObstacle | null {
  if (!rights.edit) return { what: "may-not-edit-target" };
  if (folderId === null) return null;
  const chain = folderChain(folders, folderId);
  if (chain.length === 0) return { what: "target-folder-gone" };
  const trashed = chain.find((folder) => folder.trashed);
  return trashed === undefined ? null : { what: "target-folder-in-trash", title: trashed.title };
}

/** The same questions, put to what the portal says right before the copy is sent. */
export function findFreshObstacle(
  planned: {
    readonly source: Page;
    readonly folderId: FolderId | null;
    readonly trashedSource: TrashedSourceWay | null;
  },
  source: SourceState,
  target: TargetState,
): PlanObstacle | null {
  const { page } = source;
  if (page === null || page.siteId !== planned.source.siteId) {
    return source.rights.read ? { what: "source-gone" } : { what: "may-not-read-source" };
  }
  // Trashed since it was chosen: nobody has said whether it may be restored.
  if (page.trashed && planned.trashedSource === null) return { what: "source-gone" };
  if (target.site === null) return { what: "target-site-gone" };
  return (
    findSourceObstacle({ ...source, page, trashedSource: planned.trashedSource }) ??
    findTargetObstacle({ ...target, folderId: planned.folderId })
  );
}
