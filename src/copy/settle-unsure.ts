import type { PortalFailure } from "@/model/failure.ts";
import type { Page } from "@/model/page.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { compareBlocks } from "./compare.ts";
import { endAsUnknown } from "./endings.ts";
import { lookCloser, lookForCopy, type Look } from "./look-for-copy.ts";
import { isNamedOtherPage } from "./other-page.ts";
import { mayBeOfAnotherRow } from "./other-rows.ts";
import { toCandidate } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";
import { pausesRun } from "./session-loss.ts";
import { putSourceBack } from "./source-trash.ts";

/** What looking has shown; `over` means that nothing more is to be done for it and its event is out. */
export type Settled =
  | { readonly at: "made" }
  | { readonly at: "absent" }
  | { readonly at: "over" }
  | { readonly at: "session"; readonly failure: PortalFailure };

/**
 * Settles a copy of which nobody knows whether it was made (design 4, rule 4). The first look decides only where it shows one
 * copy that is finished; anything else is decided once the portal can no longer be working on it, from `portalDoneAt` (Unix ms)
 * on.
 */
export async function settleUnsure(
  context: CopyContext,
  intent: CopyIntent,
  { failure, portalDoneAt: until }: { readonly failure: PortalFailure; readonly portalDoneAt: number },
): Promise<Settled> {
  const { planned, ports, emit } = context;
  await emit({ type: "copy-unsure", key: planned.key, failure });
  const first = await lookForCopy(context, intent);
  if (!first.ok) return couldNotLook(context, first.failure);
  const now = ports.clock.now();
  if (now >= until || (await isOneFinished(context, intent, first.value.candidates)))
    return decide(context, intent, first.value, failure);
  await emit({ type: "waiting", key: planned.key, until, why: "portal-may-still-work" });
  await ports.clock.sleep(until - now);
  const second = await lookForCopy(context, intent);
  return second.ok ? decide(context, intent, second.value, failure) : couldNotLook(context, second.failure);
}

/**
 * The portal said that it did not run the last send. What it refused may have been a repetition by the browser whose first delivery
 * it has carried out (docs/decisions/005), so it is looked for before anything else is decided. `absent`: it may be sent again.
 */
export async function settleRefused(context: CopyContext, intent: CopyIntent): Promise<Settled> {
  const look = await lookForCopy(context, intent);
  if (!look.ok) return couldNotLook(context, look.failure);
  const closer = await lookCloser(context, intent, look.value);
  if (!closer.ok) return couldNotLook(context, closer.failure);
  if (closer.value.candidates.length === 0) return { at: "absent" };
  await context.emit({ type: "copy-unsure", key: context.planned.key, failure: sentTwice });
  return decide(context, intent, closer.value, sentTwice);
}

const sentTwice: PortalFailure = {
  kind: "unsure",
  code: "SENT_TWICE",
  row: "SENT_TWICE",
  description: "",
  status: 200,
  method: "landing.landing.copy",
  repeatAt: null,
};

async function couldNotLook(context: CopyContext, failure: PortalFailure): Promise<Settled> {
  if (pausesRun(context, failure)) return { at: "session", failure };
  await endAsUnknown(context, failure);
  return { at: "over" };
}

/** Whether the portal has nothing left to do: all blocks are there, and a publication that may come has come. */
async function isOneFinished(
  { plan, planned, ports }: CopyContext,
  intent: CopyIntent,
  pages: readonly Page[],
): Promise<boolean> {
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0) return false;
  const read = await retryRead(ports.clock, () => ports.portal.readPage(plan.scope, page.id));
  if (!read.ok || read.value.page === null) return false;
  if (compareBlocks(intent.sourceBlocks, read.value.blocks).length > 0) return false;
  // For a draft the same request takes the publication back by itself, whenever it comes.
  return planned.publication === "draft" || !intent.source.published || read.value.page.published;
}

async function decide(
  context: CopyContext,
  intent: CopyIntent,
  look: Look,
  failure: PortalFailure,
): Promise<Settled> {
  const closer = await lookCloser(context, intent, look);
  if (!closer.ok) return couldNotLook(context, closer.failure);
  const { planned, emit } = context;
  const { candidates, upTo } = closer.value;
  const [page, ...others] = candidates;
  if (page === undefined && isNamedOtherPage(failure)) {
    // The portal has answered, so it is done with the source.
    await putSourceBack(context);
    await endAsUnknown(context, failure);
    return { at: "over" };
  }
  if (page === undefined) {
    await emit({ type: "copy-absent", key: planned.key, lookedUpTo: upTo });
    return { at: "absent" };
  }
  if (others.length === 0 && !mayBeOfAnotherRow(context, page)) {
    await emit({ type: "copy-adopted", key: planned.key, pageId: page.id });
    return { at: "made" };
  }
  // The user may take a while, and the portal is done with the source.
  await putSourceBack(context);
  await emit({ type: "copy-ambiguous", key: planned.key, candidates: candidates.map(toCandidate) });
  return { at: "over" };
}
