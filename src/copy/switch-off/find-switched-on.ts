import type { FolderId, SiteId } from "@/model/ids.ts";

import { isTakenBack } from "../reduce-undo.ts";
import type { RunContext } from "../run-context.ts";

/** What the run has found switched off in one site before it copied anything there. */
export interface WasOff {
  readonly siteId: SiteId;
  readonly siteWasOff: boolean;
  readonly folderIds: ReadonlySet<FolderId>;
}

/**
 * Sites, and in them folders, that were off when the first copy was sent there. None where copies shall be published: then
 * switching on is a part of what was wished.
 */
export function findWasOff({ plan, book }: RunContext): readonly WasOff[] {
  const sites = new Map<SiteId, { siteWasOff: boolean; readonly folderIds: Set<FolderId> }>();
  for (const { key, target, publication } of plan.copies) {
    const { intent, made } = book.progressOf(key);
    if (intent === null || made === null || publication !== "draft") continue;
    if (isTakenBack(book.undoOf(key))) continue;
    const known = sites.get(target.site.id) ?? { siteWasOff: false, folderIds: new Set() };
    known.siteWasOff ||= !intent.siteWasActive;
    for (const id of intent.inactiveFolderIds) known.folderIds.add(id);
    sites.set(target.site.id, known);
  }
  return [...sites]
    .map(([siteId, known]) => ({ siteId, ...known }))
    .filter(({ siteWasOff, folderIds }) => siteWasOff || folderIds.size > 0);
}
