import { success, type Result } from "@/lib/result.ts";
import type { Candidate } from "@/model/copy-outcome.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageReadBack } from "@/model/portal-answers.ts";
import type { RunEvent } from "@/model/run-event.ts";

import { retryRead } from "./repeat.ts";
import type { CopyContext } from "./run-context.ts";
import { setTrashed } from "./set-trashed.ts";

/** Puts the empty page that a refused copy left behind into the trash (design 4, rule 8). */
export async function trashOrphan(context: CopyContext, orphan: Candidate): Promise<void> {
  const { ports, planned, emit } = context;
  await emit({ type: "trashing-orphan", key: planned.key, pageId: orphan.pageId });
  await emit(await moveOrphan(context, orphan));
  await emit({ type: "run-finished", at: ports.clock.now() });
}

/** By its recorded id, and looked at before (contract D7: only what is certainly of this run) and afterwards. */
async function moveOrphan(context: CopyContext, orphan: Candidate): Promise<RunEvent> {
  const { plan, planned, ports } = context;
  const { key } = planned;
  const { pageId } = orphan;
  const readOrphan = (): Promise<Result<PageReadBack, PortalFailure>> =>
    ports.portal.readPage(plan.scope, pageId);
  const left = await retryRead(ports.clock, readOrphan);
  if (!left.ok) return { type: "orphan-kept", key, pageId, failure: left.failure };
  if (isInUse(context, orphan, left.value)) return { type: "orphan-in-use", key, pageId };
  const look = async () => {
    const read = await readOrphan();
    return read.ok ? success(read.value.page) : read;
  };
  const moved = await setTrashed(context, { pageId, trashed: true, look });
  return moved.done
    ? { type: "orphan-trashed", key, pageId }
    : { type: "orphan-kept", key, pageId, failure: moved.failure };
}

/** Somebody may have restored the folder and begun to work with the page: then it is no leftover any more. */
function isInUse({ planned }: CopyContext, orphan: Candidate, { page, blocks }: PageReadBack): boolean {
  if (page === null || page.trashed) return false;
  const wasMoved = page.siteId !== planned.target.site.id || page.folderId !== orphan.folderId;
  return wasMoved || page.published || (blocks !== null && blocks.length > 0);
}
