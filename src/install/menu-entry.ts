import type { EntryEnding, EntryNote, EntryState, EntryWish, RepairOutcome } from "@/model/menu-entry.ts";

import type { Found } from "./ask-until-clear.ts";
import { addEntry, clearEntries, noteEntry, readNote, removeEntries } from "./entry-steps.ts";
import type { EntryGoal, EntryPorts } from "./ports.ts";
import { createSnapshots, type Snapshots } from "./snapshots.ts";

/** What an administrator does with the entry while the app is open. */
export interface MenuEntry extends Snapshots<EntryState> {
  /** Afterwards there is exactly one entry, and it leads to this app. `title`: what the menu calls it. */
  readonly repair: (title: string) => void;
  readonly remove: (title: string) => void;
  /** The administrator has read how it ended. */
  readonly forgetEnding: () => void;
}

interface Known {
  readonly ports: EntryPorts;
  /** Address of this app. */
  readonly handler: string;
  /** What was noted when the app was opened. */
  readonly note: EntryNote | null;
}

/** The entry as far as one open app knows it; of two wishes at once the first counts. */
export function createMenuEntry({ ports, handler, note }: Known): MenuEntry {
  const state = createSnapshots<EntryState>({ note, handler, doing: null, ending: null });
  const carryOut = async (wish: EntryWish, act: () => Promise<Done>) => {
    if (state.getSnapshot().doing !== null) return;
    state.replace({ ...state.getSnapshot(), doing: wish, ending: null });
    state.replace({ ...state.getSnapshot(), ...(await act()), doing: null });
  };
  return {
    subscribe: state.subscribe,
    getSnapshot: state.getSnapshot,
    repair: (title) => void carryOut("repair", () => repair(ports, { handler, title })),
    remove: (title) => void carryOut("remove", () => remove(ports, { handler, title })),
    forgetEnding: () => state.replace({ ...state.getSnapshot(), ending: null }),
  };
}

/** Without `note` what was known before is all that is known. */
interface Done {
  readonly note?: EntryNote;
  readonly ending: EntryEnding;
}

async function repair(ports: EntryPorts, goal: EntryGoal): Promise<Done> {
  // Somebody else may have repaired it since the app was opened.
  const before = await readNote(ports);
  const added = await addEntry(ports, goal);
  if (!added.ok) return { ending: { at: "failed", wish: "repair", failure: added.failure } };
  const cleared = await clearEntries(ports, goal, before);
  if (!cleared.ok) return { ending: { at: "failed", wish: "repair", failure: cleared.failure } };
  if (before !== null) {
    // Whoever asks for a repair may see entries that were never noted.
    const unnoted = await clearEntries(ports, goal, null);
    if (!unnoted.ok) return { ending: { at: "failed", wish: "repair", failure: unnoted.failure } };
  }
  const { note, failure } = await noteEntry(ports, goal, "there");
  const outcome = outcomeOf(added.value, cleared.value);
  return { note, ending: { at: "done", outcome, noteFailure: failure } };
}

function outcomeOf(added: Found, earlier: Found | "nothing-to-do" | "unknown"): RepairOutcome {
  if (earlier === "done" || earlier === "so") return "replaced";
  return added === "done" ? "added" : "was-there";
}

async function remove(ports: EntryPorts, goal: EntryGoal): Promise<Done> {
  const removed = await removeEntries(ports, null);
  if (!removed.ok) return { ending: { at: "failed", wish: "remove", failure: removed.failure } };
  const { note, failure } = await noteEntry(ports, goal, "removed");
  const outcome = removed.value === "as-it-was" ? "was-gone" : "removed";
  return { note, ending: { at: "done", outcome, noteFailure: failure } };
}
