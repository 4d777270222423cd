import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { Page } from "@/model/page.ts";
import type { CopyIntent } from "@/model/run.ts";

import { readClaimed } from "./progress.ts";
import { findCandidates } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";

/** What the target site shows at one moment. */
export interface Look {
  /** Pages that may be the copy, without those that are known to be copies. */
  readonly candidates: readonly Page[];
  /** Highest page id of the site; pages that turn up later are above it. */
  readonly upTo: number;
}

/** Looks in the target site for the copy of this intent. */
export async function lookForCopy(
  { plan, planned, ports, events }: CopyContext,
  intent: CopyIntent,
): Promise<Result<Look, PortalFailure>> {
  const { site, folder } = planned.target;
  const pages = await retryRead(ports.clock, () =>
    ports.portal.readPagesAbove(plan.scope, site.id, intent.mark),
  );
  if (!pages.ok) return failed(pages.failure);
  const candidates = findCandidates(pages.value, {
    intent,
    folderId: folder?.id ?? null,
    userId: plan.userId,
    titleSuffix: plan.titleSuffix,
    claimed: readClaimed(events),
  });
  return success({ candidates, upTo: Math.max(intent.mark, ...pages.value.map(({ id }) => id)) });
}
