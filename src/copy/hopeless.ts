import type { PlannedCopy, PlanObstacle } from "@/model/plan.ts";

import { endAsFailed, endAsUnknown, endAtObstacle } from "./endings.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Ends rows that cannot come to anything: the folder they go to could not be made, or the portal has refused another copy into
 * the same site for a reason that would meet them too. Gives back the others.
 */
export async function endHopeless(
  run: RunContext,
  rows: readonly PlannedCopy[],
): Promise<readonly PlannedCopy[]> {
  const hopeful: PlannedCopy[] = [];
  for (const planned of rows) {
    const context = { ...run, planned };
    const { made, isOpen, wasRefused } = run.book.progressOf(planned.key);
    const obstacle = made === null && !isOpen ? obstacleOf(run, planned) : null;
    const stop = made === null ? run.book.stopOf(planned.target.site.id) : null;
    if (obstacle !== null) await endAtObstacle(context, obstacle);
    else if (stop === null) hopeful.push(planned);
    // One that may have been made is not looked for either, so it stays unknown.
    else await (isOpen || wasRefused ? endAsUnknown(context, stop) : endAsFailed(context, stop));
  }
  return hopeful;
}

function obstacleOf({ plan, book }: RunContext, { target }: PlannedCopy): PlanObstacle | null {
  const { newFolder } = target;
  if (newFolder === null || book.folderOf(newFolder).at !== "failed") return null;
  const folder = plan.folders.find(({ key }) => key === newFolder);
  return { what: "target-folder-not-made", title: folder?.title ?? newFolder };
}
