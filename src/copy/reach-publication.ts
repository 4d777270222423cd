import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { PublicationWish } from "@/model/plan.ts";
import type { PageReadBack } from "@/model/portal-answers.ts";
import type { CopyIntent } from "@/model/run.ts";

import { compareBlocks } from "./compare.ts";
import { repeatNotRun, retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";

interface Reached {
  readonly read: PageReadBack;
  /** What the portal said against the last step; whether it came true all the same is told by `read`. */
  readonly failure: PortalFailure | null;
}

/**
 * Reads the copy, and where its publication is not the wished one takes one step towards it and reads again. `draft` is
 * repaired here too: the portal may have published without its `unpublic` having run, e.g. after a lost answer.
 */
export async function reachPublication(
  { plan, planned, ports }: CopyContext,
  intent: CopyIntent,
  pageId: PageId,
): Promise<Result<Reached, PortalFailure>> {
  const { portal, clock } = ports;
  const readCopy = () => retryRead(clock, () => portal.readPage(plan.scope, pageId));
  const first = await readCopy();
  if (!first.ok) return failed(first.failure);
  const step = nextStep(planned.publication, intent, first.value);
  if (step === null) return success({ read: first.value, failure: null });
  const stepped = await repeatNotRun(clock, () =>
    step === "publish" ? portal.publishPage(plan.scope, pageId) : portal.unpublishPage(plan.scope, pageId),
  );
  const second = await readCopy();
  if (!second.ok) return failed(second.failure);
  return success({ read: second.value, failure: stepped.ok ? null : stepped.failure });
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
