import { createInstallation, type Installation } from "@/install/installation.ts";
import { createMenuEntry } from "@/install/menu-entry.ts";
import type { EntryGoal, EntryPorts } from "@/install/ports.ts";
import type { Clock } from "@/lib/clock.ts";
import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";
import type { InstallState } from "@/model/installation.ts";
import type { EntryNote, EntryState } from "@/model/menu-entry.ts";
import { createPortalOver } from "@/portal/create-portal-over.ts";
import { entryNoteOption, readEntryNote, writeEntryNote } from "@/portal/install/entry-note.ts";
import { callInProcess } from "@/portal/testing/in-process-call.ts";
import { menuSession } from "@/portal/testing/menu-session.ts";

import { admin, conformanceFixture } from "../../../../e2e/portal/conformance/fixture.ts";
import { createPortal, type LocalPortal } from "../../../../e2e/portal/portal.ts";
import { entryPortsOf } from "../entry-ports.ts";

export const own = "https://app.example/v2/index.html";
export const old = "https://app.example/v1/index.html";
export const forgotten = "https://elsewhere.example/index.html";
export const goal: EntryGoal = { handler: own, title: "Copy with Page Copier" };

/** How a portal is found: addresses of entries, and what is noted. */
export interface Beginning {
  readonly entries: readonly string[];
  readonly note: Pick<EntryNote, "handler" | "state"> | null;
}

/** An administrator over a local portal, both on one virtual clock. */
export interface EntryWorld {
  readonly local: LocalPortal;
  readonly clock: Clock;
  readonly ports: EntryPorts;
  /** Addresses of the entries as the portal holds them, in their order. */
  readonly entries: () => readonly string[];
  readonly note: () => EntryState["note"];
  tries(method: string): number;
  /** The installation up to its end, or to where it stops. */
  install(ports?: EntryPorts, finish?: (() => Promise<void>) | null): Promise<Installed>;
  /** The wish of an administrator in the app, up to its end. */
  tend(wish: "repair" | "remove", ports?: EntryPorts): Promise<EntryState>;
}

interface Installed {
  readonly installation: Installation;
  readonly state: InstallState;
  /** As far as it stands still again after a word of the administrator. */
  readonly settled: () => Promise<InstallState>;
}

export function openEntryWorld(beginning: Beginning, userId: number = admin): EntryWorld {
  const clock = createVirtualClock();
  const local = createPortal({
    scenario: conformanceFixture,
    now: clock.now,
    sleep: (ms) => clock.sleep(ms),
  });
  for (const handler of beginning.entries) plantEntry(local, handler);
  const { note } = beginning;
  if (note !== null) {
    local.state.appOptions[entryNoteOption] = writeEntryNote({ ...note, title: goal.title, at: 1 });
  }
  const call = callInProcess(local, userId);
  const portal = createPortalOver(call, menuSession(local.state.memberId), clock);
  const direct = entryPortsOf(portal, clock);
  const noteNow = () => readEntryNote(local.state.appOptions[entryNoteOption]);
  return {
    local,
    clock,
    ports: direct,
    entries: () => [...local.state.placements.values()].map(({ handler }) => handler),
    note: noteNow,
    tries: (method) =>
      local
        .calls()
        .flatMap(({ commands }) => commands)
        .filter((command) => command.method === method).length,
    install: async (ports = direct, finish = null) => {
      const installation = createInstallation({ ports, goal, finish });
      const settled = () => whenStill(installation, ({ stage }) => stage !== "working");
      installation.start();
      return { installation, state: await settled(), settled };
    },
    tend: (wish, ports = direct) => {
      const entry = createMenuEntry({ ports, handler: own, note: noteNow() });
      entry[wish](goal.title);
      return whenStill(entry, ({ doing }) => doing === null);
    },
  };
}

/** An entry of the app as an earlier version has added it. */
function plantEntry({ state }: LocalPortal, handler: string): void {
  const id = state.nextId("placement");
  const row = { id, appId: 1, placement: "LANDING_SETTINGS", handler, title: goal.title };
  state.placements.set(id, { ...row, description: "", options: {}, userId: 0 });
}

function whenStill<State>(
  store: { readonly getSnapshot: () => State; readonly subscribe: (listener: () => void) => () => void },
  isStill: (state: State) => boolean,
): Promise<State> {
  return new Promise((resolve) => {
    const look = () => {
      const state = store.getSnapshot();
      if (!isStill(state)) return;
      stop();
      resolve(state);
    };
    const stop = store.subscribe(look);
    look();
  });
}
