import type { Page } from "@/model/page.ts";

import { candidatesAmong } from "./look-for-copy.ts";
import type { CopyProgress } from "./progress.ts";
import type { CopyContext } from "./run-context.ts";

/**
 * Whether the page may just as well be what another row has made: one that is at work, or whose outcome is unknown or still to be
 * chosen. Then nobody can tell whose copy it is.
 */
export const mayBeOfAnotherRow = (context: CopyContext, page: Page): boolean =>
  isOfSome(context, page, ({ isOpen }) => isOpen);

/** The same of rows that will still say for themselves which page is theirs. */
export const mayBeOfRowAtWork = (context: CopyContext, page: Page): boolean =>
  isOfSome(context, page, ({ isOpen, isOver }) => isOpen && !isOver);

function isOfSome(context: CopyContext, page: Page, counts: (progress: CopyProgress) => boolean): boolean {
  const { plan, planned: own, book } = context;
  return plan.copies.some(({ key }) => {
    const progress = book.progressOf(key);
    const { intent } = progress;
    if (key === own.key || intent === null || !counts(progress)) return false;
    const planned = book.plannedOf(key);
    if (planned.target.site.id !== own.target.site.id) return false;
    return candidatesAmong({ ...context, planned }, intent, [page]).length > 0;
  });
}
