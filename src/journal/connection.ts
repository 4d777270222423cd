/** What is used of a `Window`. */
export type OnlineWindow = Pick<EventTarget, "addEventListener" | "removeEventListener"> & {
  readonly navigator: Pick<Navigator, "onLine">;
};

/**
 * Whether the browser knows to be offline; fits the port `Connection` of the engine. `true` proves nothing: there may be a
 * network without a way to the portal.
 */
export function createConnection(window: OnlineWindow): {
  isOnline(): boolean;
  whenOnline(signal: AbortSignal): Promise<void>;
} {
  const isOnline = () => window.navigator.onLine;
  return {
    isOnline,
    whenOnline: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted || isOnline()) return resolve();
        const finish = () => {
          window.removeEventListener("online", finish);
          signal.removeEventListener("abort", finish);
          resolve();
        };
        window.addEventListener("online", finish);
        signal.addEventListener("abort", finish);
      }),
  };
}
