import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { Page } from "@/model/page.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { findCandidates } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";
import { siteOutOfSight } from "./site-out-of-sight.ts";

/** What the target site shows at one moment. */
export interface Look {
  /** Pages that may be the copy, without those that are known to be copies. */
  readonly candidates: readonly Page[];
  /** Highest page id of the site; pages that turn up later are above it. */
  readonly upTo: number;
  /** Pages above the mark of the first send. */
  readonly pages: readonly Page[];
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
    // One by one: as arguments of one call they may be too many.
    upTo: pages.value.reduce((highest, { id }) => Math.max(highest, id), intent.mark),
    pages: pages.value,
  });
}

/**
 * Before a look without candidates is believed. A site in the trash, or one that may not be read any more, shows no pages at all
 * (contract D3). And the portal copies what the source is at that moment: it may have got another title or address since the
 * copy was checked.
 */
export async function lookCloser(
  context: CopyContext,
  intent: CopyIntent,
  look: Look,
): Promise<Result<Look, PortalFailure>> {
  if (look.candidates.length > 0) return success(look);
  const { plan, planned, ports } = context;
  const { source, sourceSite, target } = planned;
  const question = { sourceSiteId: sourceSite.id, pageIds: [source.id], targetSiteIds: [target.site.id] };
  const sides = await retryRead(ports.clock, () => ports.portal.readSides(plan.scope, question));
  if (!sides.ok) return failed(sides.failure);
  if (sides.value.targets.get(target.site.id)?.site === null) return failed(siteOutOfSight);
  const now = sides.value.pages.get(source.id)?.page;
  if (now === undefined) return success(look);
  return success({ ...look, candidates: candidatesAmong(context, { ...intent, source: now }, look.pages) });
}

/** Pages of the target site that may be the copy of this intent, without those that are known to be copies. */
export const candidatesAmong = (
  context: CopyContext,
  intent: CopyIntent,
  pages: readonly Page[],
): readonly Page[] =>
  findCandidates(pages, {
    intent,
    folderId: intent.folderId,
    userId: context.plan.userId,
    titleSuffix: context.plan.titleSuffix,
    claimed: context.book.claimed,
  });
