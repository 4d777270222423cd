import type { EntryPorts } from "@/install/ports.ts";
import type { Clock } from "@/lib/clock.ts";
import { success } from "@/lib/result.ts";
import { entryNoteOption, readEntryNote, writeEntryNote } from "@/portal/install/entry-note.ts";
import type { Portal } from "@/portal/portal.ts";

type EntryPortal = Pick<Portal, "bindEntry" | "unbindEntry" | "readAppOption" | "writeAppOption">;

/** The portal as the steps to the entry see it. */
export const entryPortsOf = (portal: EntryPortal, clock: Clock): EntryPorts => ({
  clock,
  bind: (handler, title) => portal.bindEntry(handler, title),
  unbind: (handler) => portal.unbindEntry(handler),
  readNote: async () => {
    const stored = await portal.readAppOption(entryNoteOption);
    return stored.ok ? success(readEntryNote(stored.value)) : stored;
  },
  writeNote: (note) => portal.writeAppOption(entryNoteOption, writeEntryNote(note)),
});
