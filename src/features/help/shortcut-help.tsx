import { useShortcut } from "@/ui/shortcuts.ts";

import { ShortcutList } from "./shortcut-list.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The list of all shortcuts, which the key `?` opens on every screen. */
export function ShortcutHelp({ isOpen, onOpenChange }: Props) {
  useShortcut("?", () => onOpenChange(true));
  return isOpen ? <ShortcutList onClose={() => onOpenChange(false)} /> : null;
}
