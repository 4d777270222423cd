import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderChain } from "@/model/folder-chain.ts";
import type { PlanObstacle } from "@/model/plan.ts";
import type { SourceState, TargetState } from "@/model/portal-answers.ts";
import type { CopyIntent } from "@/model/run.ts";

import { findFreshObstacle } from "./obstacles.ts";
import { readProgress } from "./progress.ts";
import { retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";
import { restoreSource } from "./source-trash.ts";

/** Everything that has to be known before a copy is sent, but for the moment; or why it is not sent. */
export type Checked =
  | { readonly at: "ready"; readonly intent: Omit<CopyIntent, "sentAt"> }
  | { readonly at: "obstacle"; readonly obstacle: PlanObstacle }
  | { readonly at: "failed"; readonly failure: PortalFailure };

/** Reads source and target anew right before a copy (contract H3, step 3) and restores the source where that is the plan. */
export async function checkCopy(context: CopyContext): Promise<Checked> {
  const { planned } = context;
  await context.emit({ type: "checking", key: planned.key });
  const first = await readBoth(context);
  if (!first.ok) return { at: "failed", failure: first.failure };
  const obstacle = obstacleIn(context, first.value);
  if (obstacle !== null) return { at: "obstacle", obstacle };
  if (first.value.source.page?.trashed !== true || planned.trashedSource !== "restore") {
    return prepareIntent(context, first.value);
  }
  const restored = await restoreSource(context);
  if (!restored.done && restored.failure !== null) return { at: "failed", failure: restored.failure };
  const second = await readBoth(context);
  if (!second.ok) return { at: "failed", failure: second.failure };
  const newObstacle = obstacleIn(context, second.value) ?? stillTrashed(second.value);
  if (newObstacle !== null) return { at: "obstacle", obstacle: newObstacle };
  return prepareIntent(context, second.value);
}

interface Both {
  readonly source: SourceState;
  readonly target: TargetState;
}

async function readBoth({ plan, planned, ports }: CopyContext): Promise<Result<Both, PortalFailure>> {
  const { portal, clock } = ports;
  const [source, target] = await Promise.all([
    retryRead(clock, () => portal.readSource(plan.scope, planned.sourceSite.id, planned.source.id)),
    retryRead(clock, () => portal.readTarget(plan.scope, planned.target.site.id)),
  ]);
  if (!source.ok) return failed(source.failure);
  if (!target.ok) return failed(target.failure);
  return success({ source: source.value, target: target.value });
}

function obstacleIn({ planned }: CopyContext, { source, target }: Both): PlanObstacle | null {
  const folderId = planned.target.folder?.id ?? null;
  return findFreshObstacle({ ...planned, folderId }, source, target);
}

/** The portal confirmed the restoring and does not show it: copied like this the page would be empty (contract D4.6). */
const stillTrashed = ({ source }: Both): PlanObstacle | null =>
  source.page?.trashed === true ? { what: "may-not-restore" } : null;

async function prepareIntent(context: CopyContext, { source, target }: Both): Promise<Checked> {
  const { plan, planned, ports, events } = context;
  if (source.page === null || target.site === null)
    return { at: "obstacle", obstacle: { what: "source-gone" } };
  const read = await retryRead(ports.clock, () => ports.portal.readPage(plan.scope, planned.source.id));
  if (!read.ok) return { at: "failed", failure: read.failure };
  const { intent: before, lost, lookedUpTo } = readProgress(events, planned.key);
  const mark = before?.mark ?? target.highestPageId;
  const chain = folderChain(target.folders, planned.target.folder?.id ?? null);
  return {
    at: "ready",
    intent: {
      // What the first send found stays the measure: a page of a lost send must not fall below the mark.
      attempt: lost + 1,
      mark,
      lookedUpTo: lookedUpTo ?? mark,
      siteWasActive: before?.siteWasActive ?? target.site.active,
      inactiveFolderIds:
        before?.inactiveFolderIds ?? chain.filter(({ active }) => !active).map(({ id }) => id),
      source: source.page,
      sourceBlocks: read.value.blocks,
      foretold: { expected: planned.expected, warnings: planned.warnings },
    },
  };
}
