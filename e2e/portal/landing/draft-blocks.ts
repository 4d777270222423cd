import type { BlockRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";

export function blocksOf(state: PortalState, lid: number): readonly BlockRow[] {
  return [...(state.blocksByPage.get(lid) ?? [])].toSorted((a, b) => a.sort - b.sort || a.id - b.id);
}

export const draftBlocks = (state: PortalState, lid: number) =>
  blocksOf(state, lid).filter((block) => !block.public);
export const publicBlocks = (state: PortalState, lid: number) =>
  blocksOf(state, lid).filter((block) => block.public);

/** Opening a page in edit mode makes a draft of every public block that has none (contract D4.4). */
export function ensureDrafts(state: PortalState, lid: number): void {
  const drafts = draftBlocks(state, lid);
  for (const block of publicBlocks(state, lid)) {
    if (block.parentId !== null && drafts.some(({ id }) => id === block.parentId)) continue;
    const draft = state.addBlock({ ...block, parentId: null, public: false });
    block.parentId = draft.id;
  }
}
