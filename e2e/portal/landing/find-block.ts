import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import type { BlockRow, PageRow } from "../state/entities.ts";
import { draftBlocks, ensureDrafts, publicBlocks } from "./draft-blocks.ts";
import { loadPage } from "./find.ts";
import { can } from "./rights.ts";

export const blockNotFound = (): PortalError =>
  new PortalError("BLOCK_NOT_FOUND", "Block was not found in the landing");

/** Access letter of a block for the user: without `edit` on the site it is read with `A` (contract D4.9 a). */
export function accessTo(context: MethodContext, block: BlockRow): string {
  const siteId = context.state.pages.get(block.lid)?.siteId ?? 0;
  return can(context, siteId, "edit") ? block.access : "A";
}

/** Blocks of a page as a mode shows them: drafts for editing, else the published ones (contract D15). */
export function blocksInMode(context: MethodContext, page: PageRow, editMode: boolean): readonly BlockRow[] {
  if (!editMode) return publicBlocks(context.state, page.id);
  ensureDrafts(context.state, page.id);
  return draftBlocks(context.state, page.id);
}

export interface EditedBlock {
  readonly page: PageRow;
  readonly block: BlockRow;
}

/**
 * The draft block that an edit is about; `null` when the page has no such draft, as for the id of a public block. Every edit
 * leaves edit mode on for the rest of the hit (contract D15). Throws `ACCESS_DENIED` below access W.
 */
export function findEditedBlock(context: MethodContext, lid: number, blockId: number): EditedBlock | null {
  context.hit.editMode = true;
  const page = loadPage(context, lid);
  const block = blocksInMode(context, page, true).find(({ id }) => id === blockId);
  if (block === undefined) return null;
  if (accessTo(context, block) < "W") throw editDenied();
  return { page, block };
}

/** As `findEditedBlock`, but a missing block is a refusal. */
export function requireEditedBlock(context: MethodContext, lid: number, blockId: number): EditedBlock {
  const found = findEditedBlock(context, lid, blockId);
  if (found === null) throw blockNotFound();
  return found;
}

const editDenied = (): PortalError => new PortalError("ACCESS_DENIED", "Page edit access was denied.");

/** The page for a change of its set of blocks: needs `edit`, leaves edit mode on. */
export function loadEditedPage(context: MethodContext, lid: number): PageRow {
  context.hit.editMode = true;
  const page = loadPage(context, lid);
  if (!can(context, page.siteId, "edit")) throw editDenied();
  return page;
}
