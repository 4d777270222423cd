import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { CopyRequest } from "@/model/portal-answers.ts";
import type { CopyIntent } from "@/model/run.ts";

import { checkCopy } from "./check-copy.ts";
import { endAsFailed, endAtObstacle } from "./endings.ts";
import { findOrphan } from "./find-orphan.ts";
import { mayHaveRun, mayRepeat, pauseAfter } from "./pace.ts";
import type { CopyContext } from "./run-context.ts";

/** How one send ended; `ended` means that the copy is over and its event is out. */
export type Sent =
  | { readonly at: "made"; readonly pageId: PageId }
  | { readonly at: "unsure"; readonly failure: PortalFailure }
  | { readonly at: "ended" };

/**
 * Checks, notes the intent, and sends the copy once (design 4, rules 2 and 3). It is sent again only where the portal
 * itself said that it did not run it, and then after checking anew, since a wait can be long.
 */
export async function sendCopy(context: CopyContext): Promise<Sent> {
  const { planned, ports, emit } = context;
  for (let tries = 1; ; tries += 1) {
    const checked = await checkCopy(context);
    if (checked.at === "obstacle") return end(endAtObstacle(context, checked.obstacle));
    if (checked.at === "failed") return end(endAsFailed(context, checked.failure));
    const intent = { ...checked.intent, sentAt: ports.clock.now() };
    await emit({ type: "copy-sent", key: planned.key, intent });
    const answer = await ports.portal.copyPage(requestOf(context, intent));
    if (answer.ok) {
      await emit({ type: "copy-answered", key: planned.key, pageId: answer.value.pageId });
      return { at: "made", pageId: answer.value.pageId };
    }
    const { failure } = answer;
    if (mayHaveRun(failure)) return { at: "unsure", failure };
    if (!mayRepeat(failure, tries)) return end(endAfterRefusal(context, intent, failure));
    await waitForLimit(context, failure, tries);
  }
}

async function end(ending: Promise<void>): Promise<Sent> {
  await ending;
  return { at: "ended" };
}

function requestOf({ plan, planned }: CopyContext, intent: CopyIntent): CopyRequest {
  return {
    scope: plan.scope,
    sourceId: planned.source.id,
    siteId: planned.target.site.id,
    folderId: planned.target.folder?.id ?? null,
    publication: planned.publication,
    guard: { mark: intent.lookedUpTo, userId: plan.userId, code: intent.source.code },
  };
}

/** A refusal is no proof that nothing was made: a folder trashed in the meantime leaves an empty page (contract D4.1 step 9). */
async function endAfterRefusal(
  context: CopyContext,
  intent: CopyIntent,
  failure: PortalFailure,
): Promise<void> {
  const orphan = failure.code === "LANDING_NOT_EXIST" ? await findOrphan(context, intent) : null;
  await endAsFailed(context, failure, orphan);
}

async function waitForLimit(
  { planned, ports, emit }: CopyContext,
  failure: PortalFailure,
  tries: number,
): Promise<void> {
  const now = ports.clock.now();
  const pause = pauseAfter(failure, tries, now);
  await emit({ type: "waiting", key: planned.key, until: now + pause, why: "limit" });
  await ports.clock.sleep(pause);
}
