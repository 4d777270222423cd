import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PlannedFolder } from "@/model/plan.ts";
import type { IndexPageRequest } from "@/model/portal-answers.ts";

import { mayHaveRun } from "./pace.ts";
import { repeatNotRun, retryRead } from "./repeat.ts";
import type { RunContext } from "./run-context.ts";

/** Makes the copies of index pages the index pages of the folders that the run has made; a later step, so nothing waits for it. */
export async function setIndexPages(run: RunContext): Promise<void> {
  for (const folder of run.plan.folders) {
    const request = requestFor(run, folder);
    if (request === null) continue;
    const failure = await setIndexPage(run, request);
    const folderKey = folder.key;
    if (failure === null) await run.emit({ type: "index-page-set", folderKey });
    else await run.emit({ type: "index-page-failed", folderKey, failure: failure.failure });
  }
}

/** `null` where there is none to set: the folder was there before, its page was not copied, or that is over. */
function requestFor(
  { book }: RunContext,
  { key, site, parent, parentKey, indexCopy }: PlannedFolder,
): IndexPageRequest | null {
  const folder = book.folderOf(key);
  if (indexCopy === null || folder.at !== "made" || !folder.isNew || folder.indexIsOver) return null;
  const { made } = book.progressOf(indexCopy);
  if (made === null) return null;
  const above = parentKey === null ? null : book.folderOf(parentKey);
  const parentId = above === null ? (parent?.id ?? null) : above.at === "made" ? above.folderId : null;
  return { siteId: site.id, folderId: folder.folderId, parentId, pageId: made.pageId };
}

/** `null`: the portal shows it. Saying the same again changes nothing, so an unclear ending is settled by one more word. */
async function setIndexPage(
  { plan, ports }: RunContext,
  request: IndexPageRequest,
): Promise<{ readonly failure: PortalFailure | null } | null> {
  const { portal, clock } = ports;
  const send = (): Promise<Result<true, PortalFailure>> =>
    repeatNotRun(clock, () => portal.setIndexPage(plan.scope, request));
  const first = await send();
  const answer = !first.ok && mayHaveRun(first.failure) ? await send() : first;
  const target = await retryRead(clock, () => portal.readTarget(plan.scope, request.siteId));
  const folder = target.ok ? target.value.folders.find(({ id }) => id === request.folderId) : undefined;
  if (folder?.indexPageId === request.pageId) return null;
  return { failure: answer.ok ? (target.ok ? null : target.failure) : answer.failure };
}
