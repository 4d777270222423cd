import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { CopyRequest } from "@/model/portal-answers.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { checkCopy } from "./check-copy.ts";
import { endAsFailed, endAsUnknown, endAtObstacle } from "./endings.ts";
import { findOrphan } from "./find-orphan.ts";
import { isNewPage, namedOtherPage } from "./other-page.ts";
import { mayHaveRun, mayRepeat, pauseAfter } from "./pace.ts";
import { targetFolderId, type CopyContext } from "./run-context.ts";
import { pausesRun } from "./session-loss.ts";

/** How one send ended. */
export type Sent =
  | { readonly at: "made"; readonly pageId: PageId }
  | { readonly at: "unsure"; readonly failure: PortalFailure }
  /** The portal did not run it; it may be sent again from `notBefore` on (Unix ms), after checking anew. */
  | { readonly at: "not-run"; readonly failure: PortalFailure; readonly notBefore: number }
  /** Nothing else would work either; the row waits for the user. */
  | { readonly at: "session"; readonly failure: PortalFailure }
  /** The copy is over and its event is out. */
  | { readonly at: "over" };

/** Checks, notes the intent, and sends the copy once (design 4, rules 2 and 3). `tries` counts this one. */
export async function sendCopy(context: CopyContext, tries: number): Promise<Sent> {
  const { planned, ports, emit, pace } = context;
  const checked = await checkCopy(context);
  if (checked.at === "obstacle") return over(endAtObstacle(context, checked.obstacle));
  if (checked.at === "failed") return endUnsent(context, checked.failure);
  const intent = { ...checked.intent, sentAt: ports.clock.now() };
  await emit({ type: "copy-sent", key: planned.key, intent });
  const answer = await ports.portal.copyPage(requestOf(context, intent));
  const now = ports.clock.now();
  if (answer.ok && !isNewPage(context, intent, answer.value.pageId)) {
    pace.unclear();
    return { at: "unsure", failure: namedOtherPage };
  }
  if (answer.ok) {
    const { pageId, load } = answer.value;
    pace.answered(load, load?.tookMs ?? now - intent.sentAt, now);
    await emit({ type: "copy-answered", key: planned.key, pageId });
    return { at: "made", pageId };
  }
  const { failure } = answer;
  if (mayHaveRun(failure)) {
    pace.unclear();
    return { at: "unsure", failure };
  }
  if (mayRepeat(failure, tries)) return waitForPortal(context, failure, tries);
  if (failure.kind !== "session") return endAfterRefusal(context, intent, failure);
  await emit({ type: "copy-not-run", key: planned.key, failure });
  return endUnsent(context, failure);
}

async function over(ending: Promise<void>): Promise<Sent> {
  await ending;
  return { at: "over" };
}

async function endUnsent(context: CopyContext, failure: PortalFailure): Promise<Sent> {
  return pausesRun(context, failure) ? { at: "session", failure } : over(endAsFailed(context, failure));
}

function requestOf(context: CopyContext, intent: CopyIntent): CopyRequest {
  const { plan, planned } = context;
  return {
    scope: plan.scope,
    sourceId: planned.source.id,
    siteId: planned.target.site.id,
    folderId: targetFolderId(context),
    publication: planned.publication,
    guard: { mark: intent.lookedUpTo, userId: plan.userId, code: intent.source.code },
  };
}

/** A refusal is no proof that nothing was made: a folder trashed in the meantime leaves an empty page (contract D4.1 step 9). */
async function endAfterRefusal(
  context: CopyContext,
  intent: CopyIntent,
  failure: PortalFailure,
): Promise<Sent> {
  if (failure.code !== "LANDING_NOT_EXIST") return over(endAsFailed(context, failure));
  const orphan = await findOrphan(context, intent);
  if (orphan.ok) return over(endAsFailed(context, failure, { orphan: orphan.value }));
  // Nobody can say that nothing is there, so it is left open like a copy whose answer was lost.
  return pausesRun(context, orphan.failure)
    ? { at: "session", failure: orphan.failure }
    : over(endAsUnknown(context, orphan.failure));
}

async function waitForPortal(context: CopyContext, failure: PortalFailure, tries: number): Promise<Sent> {
  const { planned, ports, emit, pace } = context;
  const now = ports.clock.now();
  const notBefore = now + pauseAfter(failure, tries, now);
  if (failure.code === "OFFLINE") {
    await emit({ type: "copy-not-run", key: planned.key, failure });
    return { at: "not-run", failure, notBefore: now };
  }
  pace.limited(failure, notBefore, now);
  await emit({ type: "waiting", key: planned.key, until: notBefore, why: "limit" });
  return { at: "not-run", failure, notBefore };
}
