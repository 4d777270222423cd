import type { Clock } from "@/lib/clock.ts";

import type { Connection } from "./ports.ts";
import type { RunContext } from "./run-context.ts";

/** The connection, told of in the run while anything has to wait for it; several that wait are one interruption. */
export function createToldConnection(
  connection: Connection,
  { emit, clock }: Pick<RunContext, "emit"> & { readonly clock: Clock },
): Connection {
  let waiting = 0;
  return {
    isOnline: () => connection.isOnline(),
    whenOnline: async (signal) => {
      if (connection.isOnline() || signal.aborted) return;
      waiting += 1;
      try {
        if (waiting === 1) await emit({ type: "went-offline", at: clock.now() });
        await connection.whenOnline(signal);
      } finally {
        waiting -= 1;
      }
      if (waiting === 0 && connection.isOnline()) await emit({ type: "back-online", at: clock.now() });
    },
  };
}
