import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { Page } from "@/model/page.ts";
import type { CopyIntent } from "@/model/run.ts";

import { readClaimed } from "./progress.ts";
import { findCandidates } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";

/** Pages of the target site that may be the copy of this intent, as the portal shows them now. */
export async function lookForCopy(
  { plan, planned, ports, events }: CopyContext,
  intent: CopyIntent,
): Promise<Result<readonly Page[], PortalFailure>> {
  const { site, folder } = planned.target;
  const pages = await retryRead(ports.clock, () =>
    ports.portal.readPagesAbove(plan.scope, site.id, intent.mark),
  );
  if (!pages.ok) return failed(pages.failure);
  return success(
    findCandidates(pages.value, {
      intent,
      folderId: folder?.id ?? null,
      userId: plan.userId,
      titleSuffix: plan.titleSuffix,
      claimed: readClaimed(events, planned.key),
    }),
  );
}
