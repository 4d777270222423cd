import type { PlannedFolder } from "@/model/plan.ts";

import { adoptExisting } from "./make-folders.ts";
import { portalIsDoneAt } from "./pace.ts";
import { retryRead } from "./repeat.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Folders that were sent, and of which nothing good is known once the run ends: they are looked for, so that none is there that the
 * report calls failed, or not begun since the run was stopped. Where the portal cannot be asked they stay as they are.
 */
export async function settleFolders(run: RunContext): Promise<void> {
  const { plan, book, ports, emit } = run;
  const sent = plan.folders.filter(({ key }) => {
    const folder = book.folderOf(key);
    return folder.at === "sent" || (folder.at === "failed" && folder.wasSent);
  });
  const missing = (await adoptThere(run, sent)).filter(({ key }) => book.folderOf(key).at === "sent");
  if (missing.length === 0) return;
  const now = ports.clock.now();
  await ports.clock.sleep(portalIsDoneAt(now) - now);
  for (const { key } of await adoptThere(run, missing)) {
    await emit({ type: "folder-failed", folderKey: key, failure: null });
  }
}

/** Gives back those that certainly are not there. */
async function adoptThere(
  run: RunContext,
  folders: readonly PlannedFolder[],
): Promise<readonly PlannedFolder[]> {
  const { plan, ports } = run;
  const missing: PlannedFolder[] = [];
  for (const siteId of new Set(folders.map(({ site }) => site.id))) {
    const target = await retryRead(ports.clock, () => ports.portal.readTarget(plan.scope, siteId));
    if (!target.ok || target.value.site === null) continue;
    const ofSite = folders.filter(({ site }) => site.id === siteId);
    missing.push(...(await adoptExisting(run, ofSite, target.value.folders)));
  }
  return missing;
}
