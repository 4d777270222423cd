import { useSyncExternalStore } from "react";

import type { MenuEntry } from "@/install/menu-entry.ts";
import type { EntryState } from "@/model/menu-entry.ts";

/** The entry as a screen shows it, and what can be done with it. */
export interface EntryDesk extends Omit<MenuEntry, "subscribe" | "getSnapshot"> {
  readonly state: EntryState;
}

const noChanges = () => () => undefined;
const nothing = () => null;

/** `null` for whoever has nothing to do with the entry. */
export function useMenuEntry(menuEntry: MenuEntry | null): EntryDesk | null {
  const state = useSyncExternalStore(menuEntry?.subscribe ?? noChanges, menuEntry?.getSnapshot ?? nothing);
  return menuEntry === null || state === null ? null : { ...menuEntry, state };
}
