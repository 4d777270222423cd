import type { RunLock } from "@/copy/ports.ts";
import { createMemoryArchive, type MemoryArchive } from "@/journal/memory-archive.ts";
import type { Clock } from "@/lib/clock.ts";
import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";

import { createPortal, type LocalPortal } from "../../../../e2e/portal/portal.ts";
import type { FolderRow, PageRow } from "../../../../e2e/portal/state/entities.ts";
import { createCable, type Cable } from "../../testing/cable.ts";
import { createByHand, type ByHand } from "./by-hand.ts";
import type { Chance } from "./chance.ts";
import { randomPortal } from "./random-portal.ts";
import { watchCalls, type CallWatch } from "./watch-calls.ts";

interface SimulatedLock extends RunLock {
  readonly breakOpen: () => void;
}

/** One portal, one browser, one clock. */
export interface SimulatedWorld {
  readonly chance: Chance;
  readonly clock: Clock;
  readonly local: LocalPortal;
  readonly archive: MemoryArchive;
  /** Of all runs so far, oldest first. */
  readonly runIds: readonly string[];
  readonly lock: SimulatedLock;
  readonly connection: Cable;
  readonly byHand: ByHand;
  readonly calls: CallWatch;
  /** Pages as they were whenever something was asked of the report: what it says of them may be from then. */
  readonly asReported: Map<number, readonly PageRow[]>;
  readonly atStart: {
    readonly pages: ReadonlyMap<number, PageRow>;
    readonly folders: ReadonlyMap<number, FolderRow>;
  };
}

export function openSimulatedWorld(chance: Chance): SimulatedWorld {
  const clock = createVirtualClock();
  const local = createPortal({
    scenario: randomPortal(chance),
    seed: chance.int(1, 1_000_000),
    now: clock.now,
    sleep: (ms) => clock.sleep(ms),
  });
  const runIds: string[] = [];
  return {
    chance,
    clock,
    local,
    archive: createMemoryArchive(() => {
      const runId = `run-${runIds.length + 1}`;
      runIds.push(runId);
      return runId;
    }),
    runIds,
    lock: createLock(),
    connection: createCable(),
    byHand: createByHand(local, clock),
    calls: watchCalls(local),
    asReported: new Map(),
    atStart: {
      pages: new Map([...local.state.pages].map(([id, row]) => [id, { ...row }])),
      folders: new Map([...local.state.folders].map(([id, row]) => [id, { ...row }])),
    },
  };
}

/** A Web Lock, which the browser lets go of by itself when the tab that holds it ends. */
function createLock(): SimulatedLock {
  let holder: object | null = null;
  return {
    take: () => {
      if (holder !== null) return Promise.resolve(null);
      const own = {};
      holder = own;
      return Promise.resolve(() => {
        if (holder === own) holder = null;
      });
    },
    whenFree: () => Promise.resolve(),
    breakOpen: () => {
      holder = null;
    },
  };
}

/** Holds fast how pages are while the report is being read. */
export function notePages({ local, asReported }: SimulatedWorld): void {
  for (const [id, row] of local.state.pages) asReported.set(id, [...(asReported.get(id) ?? []), { ...row }]);
}
