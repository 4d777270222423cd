import type { Locks } from "../run-lock.ts";

type Callback = (lock: Lock | null) => unknown;

/** Web Locks as the standard describes them (exclusive locks only), since Node has none. One for all tabs of a test. */
export function createLocks(): Locks {
  const queues = new Map<string, (() => void)[]>();

  const hold = async (name: string, callback: Callback): Promise<unknown> => {
    try {
      return await callback({ name, mode: "exclusive" });
    } finally {
      const queue = queues.get(name) ?? [];
      const next = queue.shift();
      if (next === undefined) queues.delete(name);
      else next();
    }
  };

  const waitInLine = (name: string, signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const queue = queues.get(name) ?? [];
      queue.push(resolve);
      signal?.addEventListener("abort", () => {
        const place = queue.indexOf(resolve);
        if (place === -1) return;
        queue.splice(place, 1);
        reject(new DOMException("The request was aborted", "AbortError"));
      });
    });

  const request = async (name: string, options: LockOptions, callback: Callback): Promise<unknown> => {
    options.signal?.throwIfAborted();
    const isHeld = queues.has(name);
    if (!isHeld) queues.set(name, []);
    else if (options.ifAvailable === true) return callback(null);
    else await waitInLine(name, options.signal);
    return hold(name, callback);
  };

  return {
    request: (name: string, ...rest: [Callback] | [LockOptions, Callback]) =>
      rest.length === 1 ? request(name, {}, rest[0]) : request(name, rest[0], rest[1]),
  } as Locks;
}
