import type { Page } from "@/model/page.ts";
import type { PlanFacts } from "@/model/plan.ts";

/** Shapes of an address that the portal refuses to copy (contract D4.1, 6b, 6e, 6f). */
export const isRefusedAddress = (code: string): boolean =>
  code === "" || code.includes("/") || /^\w+_\d+_\d+$/i.test(code);

/** Whether `code` is `original`, or what the portal makes of it when it is taken (contract D4.3; the docs show digits too). */
export const isAddressOfCopy = (code: string, original: string): boolean =>
  sameText(code, original) || hasAddressSuffix(code, original);

/** Whether `code` is `original` with `_` and four letters appended. */
export const hasAddressSuffix = (code: string, original: string): boolean =>
  sameText(code.slice(0, original.length), original) && /^_[a-z0-9]{4}$/i.test(code.slice(original.length));

/**
 * Whether another page answers at the address that the copy would get (contract D4.3). Trashed pages count. Dynamic
 * addresses are left out: a rule practically never matches a single word, and the copy is read back all the same.
 */
export function isAddressTaken(code: string, folderId: Page["folderId"], facts: PlanFacts): boolean {
  const { targetPages, targetFolders } = facts;
  if (becomesHomePage(facts)) return false;
  if (targetPages.some((page) => page.folderId === folderId && sameText(page.code, code))) return true;
  if (folderId !== null) return false;
  return targetFolders.some(
    (folder) =>
      folder.parentId === null &&
      sameText(folder.code, code) &&
      targetPages.some(
        (page) =>
          page.folderId === folder.id && (page.id === folder.indexPageId || sameText(page.code, folder.code)),
      ),
  );
}

/** The first page of a site becomes its home page; rows in the trash count too (contract D4.1 step 7). */
export const becomesHomePage = (facts: PlanFacts): boolean => facts.targetPages.length === 0;

/** The database compares without regard to case. */
export const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
