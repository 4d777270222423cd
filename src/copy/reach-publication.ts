import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { PublicationWish } from "@/model/plan.ts";
import type { PageReadBack } from "@/model/portal-answers.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { compareBlocks } from "./compare.ts";
import { repeatNotRun } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";

/**
 * Where the publication of a copy that was read back is not the wished one: takes one step towards it. `null`: there was
 * nothing to do. Whether a refused step came true all the same is told by reading again. `draft` is repaired here too: the
 * portal may have published without its `unpublic` having run, e.g. after a lost answer.
 */
export async function stepTowardsWish(
  { plan, planned, ports }: CopyContext,
  intent: CopyIntent,
  { pageId, read }: { readonly pageId: PageId; readonly read: PageReadBack },
): Promise<{ readonly failure: PortalFailure | null } | null> {
  const { portal, clock } = ports;
  const step = nextStep(planned.publication, intent, read);
  if (step === null) return null;
  const stepped = await repeatNotRun(clock, () =>
    step === "publish" ? portal.publishPage(plan.scope, pageId) : portal.unpublishPage(plan.scope, pageId),
  );
  return { failure: stepped.ok ? null : stepped.failure };
}

function nextStep(
  wish: PublicationWish,
  { sourceBlocks }: CopyIntent,
  { page, blocks }: PageReadBack,
): "publish" | "unpublish" | null {
  if (page === null || page.trashed) return null;
  if (wish === "draft") return page.published ? "unpublish" : null;
  if (wish === "as-source" || page.published) return null;
  // An empty page instead of the copy is nothing to show to visitors.
  return compareBlocks(sourceBlocks, blocks).some(({ what }) => what === "no-blocks") ? null : "publish";
}
