import type { PortalFailure } from "@/model/failure.ts";
import type { InstallState, InstallStep, InstallStepState } from "@/model/installation.ts";
import type { EntryNote } from "@/model/menu-entry.ts";

import { addEntry, clearEntries, noteEntry, readNote } from "./entry-steps.ts";
import type { EntryGoal, EntryPorts } from "./ports.ts";
import { createSnapshots, type Snapshots } from "./snapshots.ts";

export interface Installation extends Snapshots<InstallState> {
  /** Begins, once. */
  readonly start: () => void;
  /** Goes on at the step that failed. */
  readonly tryAgain: () => void;
  /** Leaves out what has failed, and what stands between it and the last step. */
  readonly finishWithout: () => void;
}

export interface InstallationParts {
  readonly ports: EntryPorts;
  readonly goal: EntryGoal;
  /**
   * Tells the portal that all is done; it answers by reloading its page, so that this resolves only where it did not. `null`
   * where the app is installed already, and the steps only check the entry.
   */
  readonly finish: (() => Promise<void>) | null;
}

/** The installation as one page goes through it (contract B5). */
export function createInstallation({ ports, goal, finish }: InstallationParts): Installation {
  const names: readonly InstallStep[] = [
    "add",
    "clear",
    "note",
    ...(finish === null ? [] : ["finish" as const]),
  ];
  const state = createSnapshots<InstallState>({
    steps: new Map(names.map((name) => [name, { at: "waiting" }])),
    stage: "working",
  });
  const mark = (name: InstallStep, step: InstallStepState) =>
    state.replace({ ...state.getSnapshot(), steps: new Map(state.getSnapshot().steps).set(name, step) });
  const turn = (stage: InstallState["stage"]) => state.replace({ ...state.getSnapshot(), stage });
  let note: EntryNote | null | undefined;

  /** One step; the failure where the next one must not begin. */
  const carryOut = async (name: InstallStep): Promise<{ readonly failure: PortalFailure | null } | null> => {
    switch (name) {
      case "add": {
        note ??= await readNote(ports);
        const added = await addEntry(ports, goal);
        if (!added.ok) return added;
        mark(name, { at: added.value === "as-it-was" ? "was-there" : "done" });
        return null;
      }
      case "clear": {
        const cleared = await clearEntries(ports, goal, note ?? null);
        if (!cleared.ok) return cleared;
        const isIdle = cleared.value === "nothing-to-do" || cleared.value === "as-it-was";
        mark(name, { at: isIdle ? "nothing-to-do" : "done" });
        return null;
      }
      case "note": {
        // Without the note the entry works all the same, and the next pass replaces it as a whole.
        const { failure } = await noteEntry(ports, goal, "there");
        mark(name, failure === null ? { at: "done" } : { at: "failed", failure });
        return null;
      }
      case "finish":
        await finish?.();
        return { failure: null };
    }
  };
  const goOnAt = async (first: InstallStep) => {
    turn("working");
    for (const name of names.slice(names.indexOf(first))) {
      mark(name, { at: "working" });
      const end = await carryOut(name);
      if (end === null) continue;
      mark(name, { at: "failed", failure: end.failure });
      return turn(name === "finish" ? "not-reloaded" : "stopped");
    }
    turn("checked");
  };
  /** Where a press on a button goes on; `null` while something is done, so that a second press changes nothing. */
  const failedStep = (): InstallStep | null => {
    const { stage, steps } = state.getSnapshot();
    if (stage === "not-reloaded") return "finish";
    return stage === "stopped" ? (names.find((name) => steps.get(name)?.at === "failed") ?? null) : null;
  };
  let hasBegun = false;
  return {
    subscribe: state.subscribe,
    getSnapshot: state.getSnapshot,
    start: () => {
      if (hasBegun) return;
      hasBegun = true;
      void goOnAt("add");
    },
    tryAgain: () => {
      const name = failedStep();
      if (name !== null) void goOnAt(name);
    },
    finishWithout: () => {
      const name = failedStep();
      if (name === null || name === "finish" || finish === null) return;
      for (const left of names.slice(names.indexOf(name), -1)) mark(left, { at: "left-out" });
      void goOnAt("finish");
    },
  };
}
