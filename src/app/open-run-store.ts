import { createRunStore } from "@/copy/create-run-store.ts";
import type { RunStore } from "@/copy/run-store.ts";
import { createConnection } from "@/journal/connection.ts";
import { openArchiveOrMemory } from "@/journal/open-archive-or-memory.ts";
import { openRunLock, runLockName } from "@/journal/run-lock.ts";
import { wallClock } from "@/lib/clock.ts";
import type { UserId } from "@/model/ids.ts";
import type { Portal } from "@/portal/portal.ts";

/** The run store of one user; it has taken up by then what an earlier tab has left. */
export async function openRunStore(portal: Portal, userId: UserId): Promise<RunStore> {
  const owner = { memberId: portal.session.memberId, userId };
  const { archive } = await openArchiveOrMemory({
    owner,
    // Not `randomUUID`, which a portal without https does not have.
    newRunId: () =>
      [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-"),
    openChannel: (name) => new BroadcastChannel(name),
    clock: wallClock,
  });
  const lock = await openRunLock(locksOfBrowser(), runLockName(owner));
  const store = createRunStore({
    portal,
    archive,
    lock,
    connection: createConnection(window),
    clock: wallClock,
  });
  await store.recover();
  return store;
}

/** Missing without https, whatever the types say. */
const locksOfBrowser = (): LockManager | null => ("locks" in navigator ? navigator.locks : null);
