import type { PortalFailure } from "@/model/failure.ts";
import type { FolderId, PageId, SiteId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { PlannedFolder } from "@/model/plan.ts";

import { mayHaveRun } from "./pace.ts";
import { isTakenBack } from "./reduce-undo.ts";
import { repeatNotRun, retryRead } from "./repeat.ts";
import type { RunContext } from "./run-context.ts";

/** A folder that the run has made, and the copy that shall be its index page. */
interface Wish {
  readonly folderKey: string;
  readonly siteId: SiteId;
  readonly folderId: FolderId;
  readonly pageId: PageId;
  /** How the last try ended, `failure` is `null` where the portal confirmed it; `null` before the first. */
  readonly last: { readonly failure: PortalFailure | null } | null;
}

/** One more after an ending that left open whether it was set, and only if looking shows that it was not. */
const maxTries = 2;

/** Makes the copies of index pages the index pages of the folders that the run has made; a later step, so nothing waits for it. */
export async function setIndexPages(run: RunContext): Promise<void> {
  const wishes = run.plan.folders.flatMap((folder) => wishFor(run, folder) ?? []);
  for (const siteId of new Set(wishes.map((wish) => wish.siteId))) {
    let open: readonly Wish[] = wishes.filter((wish) => wish.siteId === siteId);
    for (let tries = 0; open.length > 0; tries += 1) open = await lookAndSet(run, open, tries < maxTries);
  }
}

/** `null` where there is none to set: the folder was there before, its page was not copied or is taken back, or that is over. */
function wishFor({ book }: RunContext, { key, site, indexCopy }: PlannedFolder): Wish | null {
  const folder = book.folderOf(key);
  if (indexCopy === null || folder.at !== "made" || !folder.isNew || folder.indexIsOver) return null;
  const { made } = book.progressOf(indexCopy);
  if (made === null || isTakenBack(book.undoOf(indexCopy))) return null;
  return { folderKey: key, siteId: site.id, folderId: folder.folderId, pageId: made.pageId, last: null };
}

/** Looks at the folders of one site, sets what is not set, and gives back what has to be looked at again. */
async function lookAndSet(
  run: RunContext,
  wishes: readonly Wish[],
  maySet: boolean,
): Promise<readonly Wish[]> {
  const { plan, ports } = run;
  const [first] = wishes;
  if (first === undefined) return [];
  const target = await retryRead(ports.clock, () => ports.portal.readTarget(plan.scope, first.siteId));
  const left: Wish[] = [];
  for (const wish of wishes) {
    const folder = target.ok ? target.value.folders.find(({ id }) => id === wish.folderId) : undefined;
    if (folder?.indexPageId === wish.pageId) {
      await run.emit({ type: "index-page-set", folderKey: wish.folderKey });
    } else if (folder !== undefined && maySet && isFree(folder, wish)) {
      left.push(await setOne(run, folder, wish));
    } else {
      const failure = target.ok ? (wish.last?.failure ?? null) : target.failure;
      await run.emit({ type: "index-page-failed", folderKey: wish.folderKey, failure });
    }
  }
  return left;
}

/** An index page that somebody has chosen meanwhile stays; only an unclear ending is a reason to say it once more. */
function isFree({ trashed, indexPageId }: Folder, { last }: Wish): boolean {
  const mayTry = last === null || (last.failure !== null && mayHaveRun(last.failure));
  return mayTry && !trashed && indexPageId === null;
}

/** Its parent is told as it is now: left out, the folder would move to the root (contract D11). */
async function setOne({ plan, ports }: RunContext, folder: Folder, wish: Wish): Promise<Wish> {
  const { siteId, folderId, pageId } = wish;
  const request = { siteId, folderId, parentId: folder.parentId, pageId };
  const answer = await repeatNotRun(ports.clock, () => ports.portal.setIndexPage(plan.scope, request));
  return { ...wish, last: { failure: answer.ok ? null : answer.failure } };
}
