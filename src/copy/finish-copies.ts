import type { CopyFound } from "@/model/copy-outcome.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { BlockSummary, Page } from "@/model/page.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { PageReadBack, ReadBackQuestion, ReadBacks } from "@/model/portal-answers.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { findDifferences } from "./compare.ts";
import { endAsUnknown, endAsUnverified } from "./endings.ts";
import { candidatesAmong } from "./look-for-copy.ts";
import { mayBeTheCopy, namedOtherPage } from "./other-page.ts";
import { mayBeOfRowAtWork } from "./other-rows.ts";
import { stepTowardsWish } from "./reach-publication.ts";
import { toCandidate } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import { targetFolderId, type CopyContext, type RunContext } from "./run-context.ts";
import { pausesRun } from "./session-loss.ts";
import { putSourceBack } from "./source-trash.ts";

/**
 * So many copies into one site fit into one request of 50 commands (contract A11), and with those of the other lanes they are
 * fewer than 50 new pages, after which a list would have to be read on.
 */
export const readBackAtOnce = 42;

interface Made {
  readonly context: CopyContext;
  readonly intent: CopyIntent;
  readonly pageId: PageId;
}

/**
 * Reads copies back, many at a time, brings them to the wished publication and compares each with its plan: an id is no proof.
 * Gives back the failure for which the run has to pause, with the rows left as they are; `null` when all are over.
 */
export async function finishCopies(
  run: RunContext,
  rows: readonly PlannedCopy[],
): Promise<PortalFailure | null> {
  const made = rows.map((planned) => madeOf({ ...run, planned }));
  for (const { context, pageId } of made) {
    const { key } = context.planned;
    const adopted = run.book.progressOf(key).made?.adopted === true;
    await run.emit({ type: "finishing", key, pageId, adopted });
  }
  const first = await readBack(run, made);
  if (!first.ok) return endUnread(run, made, first.failure);
  const refusals = await stepAll(made, first.value);
  const second = refusals.size === 0 ? first : await readBack(run, made);
  if (!second.ok) return endUnread(run, made, second.failure);
  for (const one of made) {
    await endRow(one, second.value, refusals.get(one.pageId) ?? null);
  }
  return null;
}

function madeOf(context: CopyContext): Made {
  const { intent, made } = context.book.progressOf(context.planned.key);
  if (intent === null || made === null)
    throw new Error(`No copy of ${context.planned.key} is there to be finished.`);
  return { context, intent, pageId: made.pageId };
}

const readBack = ({ plan, ports }: RunContext, made: readonly Made[]) =>
  retryRead(ports.clock, () => ports.portal.readBack(plan.scope, questionOf(made)));

function questionOf(made: readonly Made[]): ReadBackQuestion {
  const marks = new Map<PlannedCopy["target"]["site"]["id"], number>();
  for (const { context, intent } of made) {
    const { id } = context.planned.target.site;
    // From the first send on: a repeated delivery of a lost one may have come late.
    marks.set(id, Math.min(intent.mark, marks.get(id) ?? intent.mark));
  }
  return {
    pageIds: made.map(({ pageId }) => pageId),
    sites: [...marks].map(([siteId, mark]) => ({ siteId, mark })),
  };
}

/** One page that cannot be read must not keep the others from being read: each is tried by itself. */
async function endUnread(
  run: RunContext,
  made: readonly Made[],
  failure: PortalFailure,
): Promise<PortalFailure | null> {
  if (pausesRun(run, failure)) return failure;
  const [one, ...others] = made;
  if (one !== undefined && others.length === 0) {
    await endAsUnverified(one.context, one.pageId, failure);
    return null;
  }
  for (const { context } of made) {
    const lost = await finishCopies(run, [context.planned]);
    if (lost !== null) return lost;
  }
  return null;
}

/** One step for each copy that needs one, by the page it is for; the value is why it was refused. */
async function stepAll(
  made: readonly Made[],
  { pages }: ReadBacks,
): Promise<ReadonlyMap<PageId, PortalFailure | null>> {
  const taken = new Map<PageId, PortalFailure | null>();
  for (const { context, intent, pageId } of made) {
    const read = pages.get(pageId);
    const isOwn = read !== undefined && read.page !== null && mayBeTheCopy(context, intent, read.page);
    const step = isOwn ? await stepTowardsWish(context, intent, { pageId, read }) : null;
    if (step === null) continue;
    taken.set(pageId, step.failure);
    // Publishing may have switched the site or folders on.
    context.preflight.forgetTarget(context.planned.target.site.id);
  }
  return taken;
}

async function endRow(
  { context, intent, pageId }: Made,
  { pages, sites }: ReadBacks,
  publicationFailure: PortalFailure | null,
): Promise<void> {
  const { planned, plan, emit } = context;
  const putBack = await putSourceBack(context);
  const { page = null, blocks = null, publicUrl = null } = pages.get(pageId) ?? {};
  const site = sites.get(planned.target.site.id);
  if (page === null || site === undefined) return endAsUnverified(context, pageId, pageGone);
  // The row names no page then, so that no later step and no undo touches somebody else's.
  if (!mayBeTheCopy(context, intent, page)) return endAsUnknown(context, namedOtherPage);
  const others = candidatesAmong(context, intent, site.pagesAbove).filter(
    (other) => !mayBeOfRowAtWork(context, other),
  );
  const differences = findDifferences({
    planned: { ...planned, ...intent.foretold },
    folderId: wishedFolderId(context, intent),
    titleSuffix: plan.titleSuffix,
    intent,
    page,
    blocks,
    target: site.target,
    others: others.map(toCandidate),
    publicationFailure,
  });
  await emit({
    type: "copy-done",
    key: planned.key,
    found: toFound({ page, blocks, publicUrl }, intent),
    differences: putBack.done
      ? differences
      : [...differences, { what: "source-left-restored", failure: putBack.failure }],
  });
}

/** A copy that was sent by an earlier run may be there although its folder could not be made anew. */
const wishedFolderId = (context: CopyContext, intent: CopyIntent) => {
  const { newFolder } = context.planned.target;
  const isMade = newFolder === null || context.book.folderOf(newFolder).at === "made";
  return isMade ? targetFolderId(context) : intent.folderId;
};

/** The portal gave an id, and its lists do not know it. */
const pageGone: PortalFailure = {
  kind: "refused",
  code: "LANDING_NOT_EXIST",
  row: "LANDING_NOT_EXIST",
  description: "",
  status: 200,
  method: "landing.landing.getList",
  repeatAt: null,
};

interface ReadCopy extends Pick<PageReadBack, "publicUrl"> {
  readonly page: Page;
  readonly blocks: readonly BlockSummary[] | null;
}

function toFound({ page, blocks, publicUrl }: ReadCopy, { sourceBlocks }: CopyIntent): CopyFound {
  const { id, siteId, folderId, title, code, published, trashed, modifiedText, draftDiffers } = page;
  return {
    pageId: id,
    siteId,
    folderId,
    title,
    code,
    published,
    trashed,
    blockCount: blocks?.length ?? null,
    sourceBlockCount: sourceBlocks?.length ?? null,
    publicUrl,
    modifiedText,
    draftDiffers,
  };
}
