import type { ArchiveOwner } from "./archive.ts";
import { createTabLock } from "./tab-lock.ts";

/** One tab at a time may run; fits the port `RunLock` of the engine. */
export interface RunLock {
  /** `false`: the browser offers no lock, so another tab would not be noticed. */
  readonly isSure: boolean;
  take(): Promise<(() => void) | null>;
  whenFree(signal: AbortSignal): Promise<void>;
}

/** What is used of a `LockManager`. */
export type Locks = Pick<LockManager, "request">;

export const runLockName = ({ memberId, userId }: ArchiveOwner): string =>
  `page-copier-run ${memberId} ${userId}`;

/**
 * A lock over Web Locks, once they have shown that they work: where storage is blocked they are there and refuse every
 * request. Pass `null` where they are missing, as they are without https. Then it only knows this tab, and says so.
 */
export async function openRunLock(locks: Locks | null, name: string): Promise<RunLock> {
  const answers = await locks?.request(`${name} probe`, () => true).catch(() => false);
  return createRunLock(answers === true ? locks : null, name);
}

export function createRunLock(locks: Locks | null, name: string): RunLock {
  if (locks === null) return createTabLock();
  return {
    isSure: true,
    take: () =>
      new Promise((resolve, reject) => {
        locks
          .request(name, { ifAvailable: true }, (lock) => {
            if (lock === null) return resolve(null);
            // Held until this promise resolves, or the tab is gone.
            return new Promise<void>((release) => {
              resolve(release);
            });
          })
          .catch(reject);
      }),
    whenFree: async (signal) => {
      try {
        await locks.request(name, { signal }, () => undefined);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}
