import { useEffect, useEffectEvent, useSyncExternalStore, type RefObject } from "react";

import { recall, remember } from "./remembered.ts";

/** A key as `KeyboardEvent.key` names it, alone or with Control (on a Mac also Command). */
export type Shortcut = "?" | "/" | "p" | "Control+Enter";

const setting = "single-keys";
const listeners = new Set<() => void>();

/** Whether keys that are pressed alone do anything; they can be switched off (WCAG 2.2, 2.1.4). */
export function useSingleKeys(): readonly [areOn: boolean, setOn: (on: boolean) => void] {
  const areOn = useSyncExternalStore(subscribe, areSingleKeysOn);
  return [areOn, setSingleKeys];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const areSingleKeysOn = (): boolean => recall(setting) !== "off";

function setSingleKeys(on: boolean): void {
  remember(setting, on ? "on" : "off");
  for (const listener of listeners) listener();
}

/**
 * Does something when a key is pressed anywhere. A key pressed alone counts only outside of fields and, where it is a letter,
 * outside of lists, which search by letters. Nothing happens below a dialog that is open, or below `owner` where that is
 * hidden by one; `null` switches the key off. Control and Enter come first: rows and buttons would take it for Enter.
 */
export function useShortcut(
  shortcut: Shortcut | null,
  onPress: () => void,
  owner?: RefObject<HTMLElement | null>,
): void {
  const isFirst = shortcut === "Control+Enter";
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (shortcut === null || event.defaultPrevented || !matches(shortcut, event)) return;
    if (isHidden(owner?.current ?? document.getElementById("root"))) return;
    event.preventDefault();
    if (isFirst) event.stopPropagation();
    onPress();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener("keydown", listen, isFirst);
    return () => document.removeEventListener("keydown", listen, isFirst);
  }, [isFirst]);
}

function matches(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, repeat } = event;
  if (repeat || altKey) return false;
  if (shortcut === "Control+Enter") return key === "Enter" && (ctrlKey || metaKey);
  if (ctrlKey || metaKey || key.toLowerCase() !== shortcut || !areSingleKeysOn()) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) {
    return false;
  }
  return !/^[a-z]$/.test(shortcut) || target?.closest("[role=row], [role=option]") === null;
}

/** React Aria hides from everybody what lies below a dialog. */
const isHidden = (element: HTMLElement | null): boolean =>
  element?.closest("[inert], [aria-hidden=true]") !== null;
