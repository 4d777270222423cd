import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import type { PageRow } from "../state/entities.ts";
import { foldersOfSite, pagesOfSite } from "./find.ts";
import { can } from "./rights.ts";

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Form of a page address (contract D4.1, 6b, 6e, 6f, in this order). `duringCopy` puts the checks of 6c, 6d between. */
export function checkCodeFormat(code: string, between: () => void = () => undefined): void {
  if (/^\w+_\d+_\d+$/i.test(code)) throw new PortalError("WRONG_CODE_FORMAT", "Incorrect page address");
  between();
  if (code.includes("/")) throw new PortalError("SLASH_IS_NOT_ALLOWED", "Slash not allowed in an address");
  if (code === "") throw new PortalError("CANT_BE_EMPTY", "Page address cannot be empty.");
}

/** Whether another page answers at the address of this one (contract D4.3). */
function isTaken({ state }: MethodContext, page: PageRow): boolean {
  const others = pagesOfSite(state, page.siteId).filter(({ id }) => id !== page.id);
  if (page.folderId !== null) {
    return others.some((other) => other.folderId === page.folderId && same(other.code, page.code));
  }
  if (state.sites.get(page.siteId)?.landingIdIndex === page.id) return false;
  const inRoot = others.filter((other) => other.folderId === null);
  if (
    inRoot.some(
      (other) => same(other.code, page.code) || (other.rule !== "" && matchesRule(other.rule, page.code)),
    )
  ) {
    return true;
  }
  return foldersOfSite(state, page.siteId).some(
    (folder) =>
      folder.parentId === null &&
      same(folder.code, page.code) &&
      others.some(
        (other) =>
          other.folderId === folder.id && (folder.indexId === other.id || same(other.code, folder.code)),
      ),
  );
}

function matchesRule(rule: string, code: string): boolean {
  try {
    return new RegExp(`^${rule}$`).test(code);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Gives a taken address its random suffix; without `sett` the page silently keeps the duplicate (contract D4.3). */
export function makeCodeUnique(context: MethodContext, page: PageRow): void {
  if (!isTaken(context, page) || !can(context, page.siteId, "sett")) return;
  const { state } = context;
  const letters = state.switches.docsMode
    ? "abcdefghijklmnopqrstuvwxyz0123456789"
    : "abcdefghijklmnopqrstuvwxyz";
  const suffix = Array.from({ length: 4 }, () => letters[Math.floor(state.random() * letters.length)]).join(
    "",
  );
  page.code = `${page.code}_${suffix}`;
}
