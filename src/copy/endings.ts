import type { Candidate } from "@/model/copy-outcome.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { PlanObstacle } from "@/model/plan.ts";

import type { CopyContext } from "./run-context.ts";
import { putSourceBack } from "./source-trash.ts";

/** Every way in which a copy ends without a page that was read back; a restored source goes back first. */

export async function endAtObstacle(context: CopyContext, obstacle: PlanObstacle): Promise<void> {
  const { done } = await putSourceBack(context);
  const { key } = context.planned;
  await context.emit({ type: "obstacle-found", key, obstacle, sourceLeftRestored: !done });
}

export async function endAsFailed(
  context: CopyContext,
  failure: PortalFailure,
  {
    orphan = null,
    lookedFor = false,
  }: { readonly orphan?: Candidate | null; readonly lookedFor?: boolean } = {},
): Promise<void> {
  const { done } = await putSourceBack(context);
  const { key } = context.planned;
  await context.emit({
    type: "copy-failed",
    key,
    failure,
    lookedFor: lookedFor || context.book.progressOf(key).lost > 0,
    orphan,
    sourceLeftRestored: !done,
  });
}

/** The source stays as it is: the portal may still be reading it, and a copy of a trashed page is an empty one. */
export async function endAsUnknown(context: CopyContext, failure: PortalFailure): Promise<void> {
  const { key } = context.planned;
  const sourceLeftRestored = context.book.progressOf(key).sourceRestored;
  await context.emit({ type: "copy-unknown", key, failure, sourceLeftRestored });
}

export async function endAsUnverified(
  context: CopyContext,
  pageId: PageId,
  failure: PortalFailure,
): Promise<void> {
  const { key } = context.planned;
  const sourceLeftRestored = context.book.progressOf(key).sourceRestored;
  await context.emit({ type: "copy-unverified", key, pageId, failure, sourceLeftRestored });
}
