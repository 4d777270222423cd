import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { Page } from "@/model/page.ts";
import type { CopyIntent } from "@/model/run.ts";

import { findCandidates } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import { targetFolderId, type CopyContext } from "./run-context.ts";

/** What the target site shows at one moment. */
export interface Look {
  /** Pages that may be the copy, without those that are known to be copies. */
  readonly candidates: readonly Page[];
  /** Highest page id of the site; pages that turn up later are above it. */
  readonly upTo: number;
}

/** Looks in the target site for the copy of this intent. */
export async function lookForCopy(
  context: CopyContext,
  intent: CopyIntent,
): Promise<Result<Look, PortalFailure>> {
  const { plan, planned, ports } = context;
  const pages = await retryRead(ports.clock, () =>
    ports.portal.readPagesAbove(plan.scope, planned.target.site.id, intent.mark),
  );
  if (!pages.ok) return failed(pages.failure);
  return success({
    candidates: candidatesAmong(context, intent, pages.value),
    upTo: Math.max(intent.mark, ...pages.value.map(({ id }) => id)),
  });
}

/** Pages of the target site that may be the copy of this intent, without those that are known to be copies. */
export const candidatesAmong = (
  context: CopyContext,
  intent: CopyIntent,
  pages: readonly Page[],
): readonly Page[] =>
  findCandidates(pages, {
    intent,
    folderId: targetFolderId(context),
    userId: context.plan.userId,
    titleSuffix: context.plan.titleSuffix,
    claimed: context.book.claimed,
  });
