import type { PortalFailure } from "@/model/failure.ts";
import { folderChain } from "@/model/folder-chain.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { PlannedFolder, PlanObstacle } from "@/model/plan.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { sameText } from "./address.ts";
import { findFreshObstacle } from "./obstacles.ts";
import type { RowSides } from "./preflight.ts";
import { targetFolderId, type CopyContext } from "./run-context.ts";
import { restoreSource } from "./source-trash.ts";

/** Everything that has to be known before a copy is sent, but for the moment; or why it is not sent. */
export type Checked =
  | { readonly at: "ready"; readonly intent: Omit<CopyIntent, "sentAt"> }
  | { readonly at: "obstacle"; readonly obstacle: PlanObstacle }
  | { readonly at: "failed"; readonly failure: PortalFailure };

/** Looks at source and target right before a copy (contract H3, step 3) and restores the source where that is the plan. */
export async function checkCopy(context: CopyContext): Promise<Checked> {
  const { planned, preflight } = context;
  await context.emit({ type: "checking", key: planned.key });
  const first = await preflight.sidesOf(planned);
  if (!first.ok) return { at: "failed", failure: first.failure };
  const obstacle = obstacleIn(context, first.value);
  if (obstacle !== null) return { at: "obstacle", obstacle };
  if (first.value.source.page?.trashed !== true || planned.trashedSource !== "restore") {
    return prepareIntent(context, first.value);
  }
  const restored = await restoreSource(context);
  if (!restored.done && restored.failure !== null) return { at: "failed", failure: restored.failure };
  const second = await preflight.sidesOf(planned, { anew: true });
  if (!second.ok) return { at: "failed", failure: second.failure };
  const newObstacle = obstacleIn(context, second.value) ?? stillTrashed(second.value);
  if (newObstacle !== null) return { at: "obstacle", obstacle: newObstacle };
  return prepareIntent(context, second.value);
}

function obstacleIn(context: CopyContext, { source, target }: RowSides): PlanObstacle | null {
  const folderId = targetFolderId(context);
  return (
    findFreshObstacle({ ...context.planned, folderId }, source, target) ??
    findExchanged(context, target.folders, folderId)
  );
}

/**
 * The id that the portal gave for a new folder is no proof: nothing goes into one that is called like another one of the plan. Any
 * other name is no reason: somebody may have renamed it since, and the portal may store a name otherwise than it was sent.
 */
function findExchanged(
  { plan, planned }: CopyContext,
  folders: readonly Folder[],
  folderId: FolderId | null,
): PlanObstacle | null {
  const wished = plan.folders.find(({ key }) => key === planned.target.newFolder);
  const made = folders.find(({ id }) => id === folderId);
  if (wished === undefined || made === undefined || isCalled(made, wished)) return null;
  const isOther = plan.folders.some(
    ({ site, ...other }) => site.id === wished.site.id && isCalled(made, other),
  );
  return isOther ? { what: "target-folder-not-made", title: wished.title } : null;
}

/** Without an address of its own a folder gets one made of its title (contract D11). */
const isCalled = (made: Folder, { title, code }: Pick<PlannedFolder, "title" | "code">): boolean =>
  sameText(made.title, title) || (code !== "" && sameText(made.code, code));

/** The portal confirmed the restoring and does not show it: copied like this the page would be empty (contract D4.6). */
const stillTrashed = ({ source }: RowSides): PlanObstacle | null =>
  source.page?.trashed === true ? { what: "may-not-restore" } : null;

function prepareIntent(context: CopyContext, { source, sourceBlocks, target }: RowSides): Checked {
  const { planned, book } = context;
  if (source.page === null || target.site === null)
    return { at: "obstacle", obstacle: { what: "source-gone" } };
  const { intent: before, lost, lookedUpTo } = book.progressOf(planned.key);
  const known = Math.max(target.highestPageId, book.highestKnownId);
  // A mark above all that is there now may never have been true, and nothing that was made since lies above it.
  const marks = before !== null && before.mark <= known ? before : null;
  const folderId = targetFolderId(context);
  const chain = folderChain(target.folders, folderId);
  return {
    at: "ready",
    intent: {
      // What the first send found stays the measure: a page of a lost send must not fall below the mark.
      attempt: lost + 1,
      folderId,
      mark: marks?.mark ?? known,
      // A refusal may be about a second delivery by the browser alone (docs/decisions/005): only looking moves this on.
      lookedUpTo: marks === null ? known : Math.max(marks.lookedUpTo, lookedUpTo ?? 0),
      siteWasActive: before?.siteWasActive ?? target.site.active,
      inactiveFolderIds:
        before?.inactiveFolderIds ?? chain.filter(({ active }) => !active).map(({ id }) => id),
      source: source.page,
      sourceBlocks,
      foretold: { expected: planned.expected, warnings: planned.warnings },
    },
  };
}
