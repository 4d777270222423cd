import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { isAddressOfCopy } from "./address.ts";
import type { CopyContext } from "./run-context.ts";
import { isTitleOfCopy } from "./title.ts";

/**
 * The portal answered a copy with a page that cannot be it. It may have made the copy all the same, and has said that it did, so
 * that looking without finding any is no reason to copy once more.
 */
export const namedOtherPage: PortalFailure = {
  kind: "malformed",
  code: "COPY_IS_ANOTHER_PAGE",
  row: "MALFORMED_ANSWER",
  description: "",
  status: 200,
  method: "landing.landing.copy",
  repeatAt: null,
};

export const isNamedOtherPage = ({ code }: PortalFailure): boolean => code === namedOtherPage.code;

/**
 * An id is no proof (design 4, rule 8), and whatever is done to a copy later goes by its id: a page that was there before the copy
 * was sent, a source, or the copy of another row must never be taken for it.
 */
export const isNewPage = ({ plan, book }: CopyContext, { lookedUpTo }: CopyIntent, pageId: PageId): boolean =>
  pageId > lookedUpTo && !book.claimed.has(pageId) && !plan.copies.some(({ source }) => source.id === pageId);

/**
 * Whether a page that was read back may be what this row has made. Somebody may have renamed it since, or moved it to another site;
 * a page of another site that is not called like the copy is somebody else's.
 */
export function mayBeTheCopy({ plan, planned }: CopyContext, { source }: CopyIntent, page: Page): boolean {
  if (page.createdBy !== null && page.createdBy !== plan.userId) return false;
  if (page.siteId === planned.target.site.id) return true;
  return isTitleOfCopy(page.title, source.title, plan.titleSuffix) && isAddressOfCopy(page.code, source.code);
}
