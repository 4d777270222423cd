import type { Candidate } from "@/model/copy-outcome.ts";
import type { FolderId, PageId, UserId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { isAddressOfCopy } from "./address.ts";
import { isTitleOfCopy } from "./title.ts";

/** What is known of the copy that is looked for. */
export interface LostCopy {
  readonly intent: Pick<CopyIntent, "mark" | "source">;
  /** Where it was sent to; `null` is the root. */
  readonly folderId: FolderId | null;
  readonly userId: UserId;
  readonly titleSuffix: string | null;
  /** Pages that are known to be what other sends have made. */
  readonly claimed: ReadonlySet<PageId>;
}

/**
 * Pages that may be the copy whose answer was lost (design 4, rule 4): younger than the send, made by this user, with a title
 * and an address that the portal would have given, in the folder or in the root (where the portal puts a copy whose
 * folder went away), the trash included.
 */
export function findCandidates(pages: readonly Page[], lost: LostCopy): readonly Page[] {
  const { intent, folderId, userId, titleSuffix, claimed } = lost;
  return pages.filter(
    (page) =>
      page.id > intent.mark &&
      !claimed.has(page.id) &&
      // A page without a known author may be ours; taking it for a stranger's would copy twice.
      (page.createdBy === userId || page.createdBy === null) &&
      (page.folderId === folderId || page.folderId === null) &&
      isTitleOfCopy(page.title, intent.source.title, titleSuffix) &&
      isAddressOfCopy(page.code, intent.source.code),
  );
}

export const toCandidate = ({ id, title, code, folderId, trashed }: Page): Candidate => ({
  pageId: id,
  title,
  code,
  folderId,
  trashed,
});
