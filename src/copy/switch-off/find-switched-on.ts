import type { FolderId, SiteId } from "@/model/ids.ts";
import { switchKeyOf, type SwitchOffState } from "@/model/switch-off.ts";

import { isTakenBack } from "../reduce-undo.ts";
import type { RunContext } from "../run-context.ts";

/** What the run has found switched off in one site before it copied anything there. */
export interface WasOff {
  readonly siteId: SiteId;
  readonly siteWasOff: boolean;
  readonly folderIds: ReadonlySet<FolderId>;
}

/** Asked for, or sent before a break. */
export const isOpen = ({ at }: SwitchOffState): boolean => at === "asked" || at === "sent";

/**
 * Sites, and in them folders, that were off when the first copy was sent there. None where copies shall be published: then
 * switching on is a part of what was wished. What only copies that are taken back have switched on stays, unless the user asks for it.
 */
export function findWasOff({ plan, book }: RunContext): readonly WasOff[] {
  const sites = new Map<SiteId, { siteWasOff: boolean; readonly folderIds: Set<FolderId> }>();
  const isAskedFor = (key: string) => {
    const state = book.switchOffOf(key);
    return state !== null && isOpen(state);
  };
  for (const { key, target, publication } of plan.copies) {
    const { intent, made } = book.progressOf(key);
    if (intent === null || made === null || publication !== "draft") continue;
    const siteId = target.site.id;
    const counts = (switchKey: string) => !isTakenBack(book.undoOf(key)) || isAskedFor(switchKey);
    const known = sites.get(siteId) ?? { siteWasOff: false, folderIds: new Set() };
    known.siteWasOff ||= !intent.siteWasActive && counts(switchKeyOf({ what: "site", siteId }));
    for (const folderId of intent.inactiveFolderIds)
      if (counts(switchKeyOf({ what: "folder", siteId, folderId }))) known.folderIds.add(folderId);
    sites.set(siteId, known);
  }
  return [...sites]
    .map(([siteId, known]) => ({ siteId, ...known }))
    .filter(({ siteWasOff, folderIds }) => siteWasOff || folderIds.size > 0);
}
