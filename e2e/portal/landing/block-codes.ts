import type { PortalState } from "../state/portal-state.ts";

/** As the codes of the portal's own blocks look: `15.social`, `32.2.img_one_big`. */
const ownCode = /^\d+(?:\.\d+)*\.[a-z]\w*$/i;

/**
 * Whether the repository has a block of this code. The local portal keeps no list of the portal's own blocks: whatever looks
 * like one is one. Any other code, such as an app's `repo_12`, has to be in use on some page.
 */
export function isInRepository(state: PortalState, code: string): boolean {
  if (state.missingBlockCodes.has(code)) return false;
  return ownCode.test(code) || [...state.blocks.values()].some((block) => block.code === code);
}
