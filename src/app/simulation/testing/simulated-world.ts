import type { RunLock } from "@/copy/ports.ts";
import { createMemoryArchive, type MemoryArchive } from "@/journal/memory-archive.ts";
import type { Clock } from "@/lib/clock.ts";
import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";

import { createPortal, type LocalPortal } from "../../../../e2e/portal/portal.ts";
import type { PageRow } from "../../../../e2e/portal/state/entities.ts";
import { createCable, type Cable } from "../../testing/cable.ts";
import type { Chance } from "./chance.ts";
import { randomPortal } from "./random-portal.ts";
import { watchCalls, type CallWatch } from "./watch-calls.ts";

/** A page as it was before somebody changed it by hand. */
interface EarlierPage {
  /** Until when it was like this, Unix ms. */
  readonly until: number;
  readonly row: PageRow;
}

/** What people do in the portal beside the run; it explains what would otherwise be a mistake of ours. */
interface ByHand {
  /** Makes a change to the portal that no request of the run has made. */
  change(work: () => void): void;
  /** To be called before the row of a page is changed. */
  touchPage(id: number): void;
  readonly madePages: Set<number>;
  readonly earlier: Map<number, EarlierPage[]>;
  readonly deletedPages: Set<number>;
  readonly touchedFolders: Set<number>;
}

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
  readonly atStart: { readonly pages: ReadonlyMap<number, PageRow>; readonly folders: ReadonlySet<number> };
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
    atStart: {
      pages: new Map([...local.state.pages].map(([id, row]) => [id, { ...row }])),
      folders: new Set(local.state.folders.keys()),
    },
  };
}

function createByHand({ state }: LocalPortal, clock: Clock): ByHand {
  const madePages = new Set<number>();
  const deletedPages = new Set<number>();
  const earlier = new Map<number, EarlierPage[]>();
  return {
    madePages,
    deletedPages,
    earlier,
    touchedFolders: new Set(),
    change: (work) => {
      const before = new Set(state.pages.keys());
      work();
      for (const id of state.pages.keys()) if (!before.has(id)) madePages.add(id);
      for (const id of before) if (!state.pages.has(id)) deletedPages.add(id);
      state.version += 1;
    },
    touchPage: (id) => {
      const row = state.pages.get(id);
      if (row === undefined) return;
      earlier.set(id, [...(earlier.get(id) ?? []), { until: clock.now(), row: { ...row } }]);
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
