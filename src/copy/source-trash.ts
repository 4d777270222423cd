import { failed, success } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import type { CopyContext } from "./run-context.ts";
import { setTrashed, type Moved } from "./set-trashed.ts";

/** Takes the source out of the trash for the copy (contract D4.6); held in the journal before it is sent. */
export async function restoreSource(context: CopyContext): Promise<Moved> {
  const { key } = context.planned;
  await context.emit({ type: "restoring-source", key });
  const moved = await moveSource(context, false);
  if (!moved.done && moved.untouched) await context.emit({ type: "source-put-back", key });
  return moved;
}

/** Puts a source back that was restored for the copy; nothing to do for any other. */
export async function putSourceBack(context: CopyContext): Promise<Moved> {
  const { key } = context.planned;
  if (!context.book.progressOf(key).sourceRestored) return { done: true };
  const moved = await moveSource(context, true);
  if (moved.done) await context.emit({ type: "source-put-back", key });
  return moved;
}

/** A source that is gone for good needs no moving; that it cannot be copied is found by the check. */
function moveSource(context: CopyContext, trashed: boolean): Promise<Moved> {
  const { plan, planned, ports } = context;
  const { source, sourceSite } = planned;
  const look = async () => {
    const seen = await ports.portal.readSource(plan.scope, sourceSite.id, source.id);
    if (!seen.ok) return seen;
    // A page that may not be read any more is not gone.
    return seen.value.page === null && !seen.value.rights.read ? failed(noRight) : success(seen.value.page);
  };
  return setTrashed(context, { pageId: source.id, trashed, look });
}

const noRight: PortalFailure = {
  kind: "refused",
  code: "ACCESS_DENIED",
  row: "ACCESS_DENIED",
  description: "",
  status: 200,
  method: "landing.site.getRights",
  repeatAt: null,
};
