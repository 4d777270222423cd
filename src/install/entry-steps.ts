import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { EntryNote } from "@/model/menu-entry.ts";

import { askUntilClear, type Found } from "./ask-until-clear.ts";
import type { Answer, EntryGoal, EntryPorts } from "./ports.ts";

/*
 * The steps towards exactly one entry, which leads to this app. Each may be repeated, and whatever stops them between two of
 * them, or within one, the next pass from the first step on mends it (decision 022).
 */

/** What was noted before; what cannot be read is as good as nothing, and is mended by a whole replacement. */
export async function readNote(ports: EntryPorts): Promise<EntryNote | null> {
  const note = await ports.readNote();
  return note.ok ? note.value : null;
}

/** First the entry of this app: while earlier ones are still there, and proof that the portal lets us before any of them goes. */
export const addEntry = (ports: EntryPorts, { handler, title }: EntryGoal): Answer<Found> =>
  askUntilClear(ports.clock, "PLACEMENT_EXIST", () => ports.bind(handler, title));

/**
 * Then earlier ones go. Where nothing is noted there may be entries that nobody remembers, to addresses that nobody knows: only all of
 * them can be removed, so that this app's own is added once more. Tells what became of earlier ones.
 */
export async function clearEntries(
  ports: EntryPorts,
  goal: EntryGoal,
  note: EntryNote | null,
): Promise<Result<"nothing-to-do" | "unknown" | Found, PortalFailure>> {
  if (note === null) {
    const cleared = await removeEntries(ports, null);
    if (!cleared.ok) return cleared;
    const added = await addEntry(ports, goal);
    return added.ok ? success("unknown") : added;
  }
  if (note.handler === goal.handler) return success("nothing-to-do");
  return removeEntries(ports, note.handler);
}

/** `null`: all entries of the app. */
export const removeEntries = (ports: EntryPorts, handler: string | null): Answer<Found> =>
  askUntilClear(ports.clock, "PLACEMENT_NO_EXIST", () => ports.unbind(handler));

/** Last of all: what is noted is true, or the next pass finds an older note and does its work again. */
export async function noteEntry(
  ports: EntryPorts,
  goal: EntryGoal,
  state: EntryNote["state"],
): Promise<{ readonly note: EntryNote; readonly failure: PortalFailure | null }> {
  const note: EntryNote = { ...goal, at: ports.clock.now(), state };
  // Writing the same once more changes nothing, and no refusal says that it is written already.
  const written = await askUntilClear(ports.clock, "", () => ports.writeNote(note));
  return { note, failure: written.ok ? null : written.failure };
}
