import { entryAddressOf } from "@/install/entry-address.ts";
import { createMenuEntry, type MenuEntry } from "@/install/menu-entry.ts";
import { wallClock } from "@/lib/clock.ts";
import { entryNoteOption, readEntryNote } from "@/portal/install/entry-note.ts";
import type { Portal } from "@/portal/portal.ts";

import { entryPortsOf } from "./install/entry-ports.ts";

/**
 * The entry in the settings menu of pages, for administrators; `null` for anybody else. Also `null` where the app was opened by such
 * an entry: that may be an earlier version, which must neither take itself for the right one nor lead the entry back to itself.
 */
export function openMenuEntry(portal: Portal): MenuEntry | null {
  const { isAdmin, isFromMenu, option } = portal.opening;
  if (!isAdmin || !isFromMenu) return null;
  return createMenuEntry({
    ports: entryPortsOf(portal, wallClock),
    handler: entryAddressOf(window.location.href),
    note: readEntryNote(option(entryNoteOption)),
  });
}
