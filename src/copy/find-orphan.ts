import { success, type Result } from "@/lib/result.ts";
import type { Candidate } from "@/model/copy-outcome.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { lookCloser, lookForCopy } from "./look-for-copy.ts";
import { toCandidate } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";

/**
 * The page without blocks that a refused copy left in the trashed target folder (contract D4.6); `null` where there is none, or
 * where nobody can tell which it is. A failure where the portal cannot be asked.
 */
export async function findOrphan(
  context: CopyContext,
  intent: CopyIntent,
): Promise<Result<Candidate | null, PortalFailure>> {
  const { plan, ports } = context;
  const { folderId: folder } = intent;
  if (folder === null) return success(null);
  const looked = await lookForCopy(context, intent);
  if (!looked.ok) return looked;
  const closer = await lookCloser(context, intent, looked.value);
  if (!closer.ok) return closer;
  const [page, ...others] = closer.value.candidates.filter(({ folderId }) => folderId === folder);
  if (page === undefined || others.length > 0) return success(null);
  const read = await retryRead(ports.clock, () => ports.portal.readPage(plan.scope, page.id));
  if (!read.ok) return read;
  // In a trashed folder the blocks cannot be read at all, which is no block either.
  const isEmpty = read.value.blocks === null || read.value.blocks.length === 0;
  return success(isEmpty ? toCandidate(page) : null);
}
