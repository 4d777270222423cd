import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { BlockSummary, Page } from "@/model/page.ts";
import type { TargetState } from "@/model/portal-answers.ts";
import type { Candidate, CopyFound, CopyIntent } from "@/model/run.ts";

import { findDifferences } from "./compare.ts";
import { endAsUnverified } from "./endings.ts";
import { lookForCopy } from "./look-for-copy.ts";
import { readProgress } from "./progress.ts";
import { reachPublication } from "./reach-publication.ts";
import { toCandidate } from "./reconcile.ts";
import { retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";
import { putSourceBack } from "./source-trash.ts";

/** Puts the source back, brings the copy to the wished publication, reads it back and compares: an id is no proof. */
export async function finishCopy(context: CopyContext): Promise<void> {
  const { planned, emit, events } = context;
  const { intent, made } = readProgress(events, planned.key);
  if (intent === null || made === null) throw new Error(`No copy of ${planned.key} is there to be finished.`);
  await emit({ type: "finishing", key: planned.key, ...made });
  const putBack = await putSourceBack(context);
  const read = await readResult(context, intent, made.pageId);
  if (!read.ok) return endAsUnverified(context, made.pageId, read.failure);
  const { titleSuffix } = context.plan;
  const asSent = { ...planned, ...intent.foretold };
  const differences = findDifferences({ planned: asSent, titleSuffix, intent, ...read.value });
  await emit({
    type: "copy-done",
    key: planned.key,
    found: toFound(read.value, intent),
    differences: putBack.done
      ? differences
      : [...differences, { what: "source-left-restored", failure: putBack.failure }],
  });
}

interface ReadResult {
  readonly page: Page;
  readonly blocks: readonly BlockSummary[] | null;
  readonly publicUrl: string | null;
  readonly target: TargetState;
  readonly others: readonly Candidate[];
  readonly publicationFailure: PortalFailure | null;
}

async function readResult(
  context: CopyContext,
  intent: CopyIntent,
  pageId: PageId,
): Promise<Result<ReadResult, PortalFailure>> {
  const { plan, planned, ports } = context;
  const reached = await reachPublication(context, intent, pageId);
  if (!reached.ok) return reached;
  const { page, blocks, publicUrl } = reached.value.read;
  if (page === null) return failed(pageGone);
  const target = await retryRead(ports.clock, () =>
    ports.portal.readTarget(plan.scope, planned.target.site.id),
  );
  if (!target.ok) return failed(target.failure);
  const looked = await lookForCopy(context, intent);
  if (!looked.ok) return failed(looked.failure);
  const others = looked.value.candidates.map(toCandidate);
  const { failure: publicationFailure } = reached.value;
  return success({ page, blocks, publicUrl, target: target.value, others, publicationFailure });
}

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

function toFound({ page, blocks, publicUrl }: ReadResult, { sourceBlocks }: CopyIntent): CopyFound {
  const { id, siteId, folderId, title, code, published, trashed } = page;
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
  };
}
