import type { ArchiveOwner } from "./archive.ts";

/** Tells the other tabs of this browser which run was written to. */
export interface Broadcast {
  tell(runId: string): void;
  listen(onWritten: (runId: string) => void): () => void;
}

/** What is used of a `BroadcastChannel`. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "addEventListener" | "removeEventListener">;

/**
 * `openChannel` may throw, as browsers do where storage is blocked; then no tab hears of another, and a run is read anew only
 * when somebody asks for it.
 */
export function createBroadcast(
  { memberId, userId }: ArchiveOwner,
  openChannel: (name: string) => Channel,
): Broadcast {
  const channel = openOrNull(() => openChannel(`page-copier-journal ${memberId} ${userId}`));
  return {
    tell: (runId) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
      channel?.postMessage(runId);
    },
    listen: (onWritten) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "string") onWritten(data);
      };
      channel?.addEventListener("message", hear);
      return () => {
        channel?.removeEventListener("message", hear);
      };
    },
  };
}

function openOrNull(open: () => Channel): Channel | null {
  try {
    return open();
  } catch {
    return null;
  }
}
