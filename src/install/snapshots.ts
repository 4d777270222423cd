/** A value that React reads with `useSyncExternalStore`. */
export interface Snapshots<Value> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Value;
}

/** One that is replaced from time to time. */
export function createSnapshots<Value>(first: Value): Snapshots<Value> & {
  readonly replace: (value: Value) => void;
} {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => value,
    replace: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
