import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { ListedPage } from "@/model/settings.ts";

import { mayHaveRun } from "../pace.ts";
import { repeatNotRun, retryRead } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";

/** Once, and once more after an ending that left open whether it ran. */
const maxTries = 2;

/**
 * Whether the clean settings of a copy count for visitors only once it is published again: they are drafts until then (contract
 * D6). The link pass publishes for both where there is one.
 */
export const needsPublicationForSettings = ({ plan, book }: RunContext, key: string): boolean =>
  plan.later.cleanUp && book.laterOf(key).settings?.at === "done";

/** Without a link pass nobody else publishes. */
export const publishesItself = ({ plan }: RunContext): boolean =>
  plan.later.cleanUp && !plan.later.links.among;

/** What became of pages that were published again: as they are now, and why one of them is not. */
export interface Republished {
  readonly seen: ReadonlyMap<PageId, ListedPage>;
  readonly failures: ReadonlyMap<PageId, PortalFailure>;
}

/**
 * Publishes published pages again, one a request, since publications of one batch are not independent (contract A11), and reads them
 * back. The failure is the one for which the run has to pause.
 */
export async function publishAgain(
  run: RunContext,
  pageIds: readonly PageId[],
): Promise<Result<Republished, PortalFailure>> {
  const { plan, ports } = run;
  const failures = new Map<PageId, PortalFailure>();
  const seen = new Map<PageId, ListedPage>();
  let open = pageIds;
  for (let tries = 1; open.length > 0; tries += 1) {
    for (const pageId of open) {
      const answer = await repeatNotRun(ports.clock, () => ports.portal.publishPage(plan.scope, pageId));
      if (answer.ok) failures.delete(pageId);
      else if (pausesRun(run, answer.failure)) return answer;
      else failures.set(pageId, answer.failure);
    }
    const asked = open;
    const read = await retryRead(ports.clock, () => ports.portal.readPages(plan.scope, asked));
    if (!read.ok && pausesRun(run, read.failure)) return read;
    // What cannot be read stays as it was seen before; the failure of the publication says the rest.
    if (!read.ok) break;
    for (const [pageId, page] of read.value) seen.set(pageId, page);
    const unclear = open.filter((pageId) => isUnclear(failures.get(pageId)));
    for (const pageId of unclear) if (isPublic(seen.get(pageId))) failures.delete(pageId);
    open = tries < maxTries ? unclear.filter((pageId) => failures.has(pageId)) : [];
  }
  return success({ seen, failures });
}

const isUnclear = (failure: PortalFailure | undefined): boolean =>
  failure !== undefined && mayHaveRun(failure);

const isPublic = (seen: ListedPage | undefined): boolean =>
  seen !== undefined && seen.page.published && !seen.page.draftDiffers;
