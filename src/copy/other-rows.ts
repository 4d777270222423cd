import type { Page } from "@/model/page.ts";

import { candidatesAmong } from "./look-for-copy.ts";
import type { CopyContext } from "./run-context.ts";

/**
 * Whether the page may just as well be what another row has made: one that is at work, or whose outcome is unknown or still to be
 * chosen. Then nobody can tell whose copy it is.
 */
export function mayBeOfAnotherRow(context: CopyContext, page: Page): boolean {
  const { plan, planned: own, book } = context;
  return plan.copies.some(({ key }) => {
    const { isOpen, intent } = book.progressOf(key);
    if (key === own.key || !isOpen || intent === null) return false;
    const planned = book.plannedOf(key);
    if (planned.target.site.id !== own.target.site.id) return false;
    return candidatesAmong({ ...context, planned }, intent, [page]).length > 0;
  });
}
