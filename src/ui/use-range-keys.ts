import { useState } from "react";
import type { Key } from "react-aria-components";

/**
 * Where a range began is known only to the set of keys that React Aria hands out. What is selected in the end is the caller's to
 * say, so that very set is filled with it and handed back; any other set would make every range begin anew.
 */
export function useRangeKeys(selectedIds: ReadonlySet<string>): {
  readonly keys: Iterable<Key>;
  /** Takes the set of the last change, before the caller is told of it. */
  readonly remember: (keys: Set<Key>) => void;
} {
  const [pending, setPending] = useState<{
    readonly before: ReadonlySet<string>;
    readonly keys: Set<Key>;
  } | null>(null);
  const [held, setHeld] = useState<{ readonly ids: ReadonlySet<string>; readonly keys: Set<Key> } | null>(
    null,
  );
  if (pending !== null && pending.before !== selectedIds) {
    refill(pending.keys, selectedIds);
    setPending(null);
    setHeld({ ids: selectedIds, keys: pending.keys });
  }
  return {
    keys: held?.ids === selectedIds ? held.keys : selectedIds,
    remember: (keys) => setPending({ before: selectedIds, keys }),
  };
}

function refill(keys: Set<Key>, ids: ReadonlySet<string>): void {
  keys.clear();
  for (const id of ids) keys.add(id);
}
