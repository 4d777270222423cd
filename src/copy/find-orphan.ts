import type { Candidate, CopyIntent } from "@/model/run.ts";

import { lookForCopy } from "./look-for-copy.ts";
import { toCandidate } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import { targetFolderId, type CopyContext } from "./run-context.ts";

/**
 * The page without blocks that a refused copy left in the trashed target folder (contract D4.6); `null` where there is none,
 * where nobody can tell which it is, or where the portal cannot be asked.
 */
export async function findOrphan(context: CopyContext, intent: CopyIntent): Promise<Candidate | null> {
  const { plan, ports } = context;
  const folder = targetFolderId(context);
  if (folder === null) return null;
  const looked = await lookForCopy(context, intent);
  if (!looked.ok) return null;
  const [page, ...others] = looked.value.candidates.filter(({ folderId }) => folderId === folder);
  if (page === undefined || others.length > 0) return null;
  const read = await retryRead(ports.clock, () => ports.portal.readPage(plan.scope, page.id));
  // In a trashed folder the blocks cannot be read at all, which is no block either.
  const isEmpty = read.ok && (read.value.blocks === null || read.value.blocks.length === 0);
  return isEmpty ? toCandidate(page) : null;
}
