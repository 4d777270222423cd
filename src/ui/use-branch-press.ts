import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type SyntheticEvent } from "react";

interface BranchPress {
  /** For the tree as a whole. */
  readonly handlers: {
    readonly onPointerDownCapture: (event: PointerEvent) => void;
    readonly onMouseDownCapture: (event: MouseEvent) => void;
    readonly onClickCapture: (event: MouseEvent) => void;
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  };
  /** Whether Shift was held in the last press or key. */
  readonly isRange: () => boolean;
}

/**
 * Opens and closes rows that hold others by a press or Enter, even while rows are selected: React Aria would select them then.
 * So presses are taken before they reach the row, except those on its buttons and its checkbox.
 */
export function useBranchPress({
  branchIds,
  openIds,
  onOpenChange,
}: {
  readonly branchIds: ReadonlySet<string>;
  readonly openIds: ReadonlySet<string>;
  readonly onOpenChange: (ids: ReadonlySet<string>) => void;
}): BranchPress {
  const shift = useRef(false);
  const branchOf = (event: SyntheticEvent): string | null => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest("button, label, input") !== null) return null;
    const id = target.closest<HTMLElement>("[role=row]")?.dataset["key"];
    return id !== undefined && branchIds.has(id) ? id : null;
  };
  const keepFromRow = (event: SyntheticEvent) => {
    if (branchOf(event) !== null) event.stopPropagation();
  };
  const openOrClose = (event: SyntheticEvent) => {
    const id = branchOf(event);
    if (id === null) return;
    event.stopPropagation();
    const ids = new Set(openIds);
    if (!ids.delete(id)) ids.add(id);
    onOpenChange(ids);
  };
  return {
    handlers: {
      onPointerDownCapture: (event) => {
        shift.current = event.shiftKey;
        keepFromRow(event);
      },
      onMouseDownCapture: keepFromRow,
      onClickCapture: openOrClose,
      onKeyDownCapture: (event) => {
        shift.current = event.shiftKey;
        if (event.key === "Enter") openOrClose(event);
      },
    },
    isRange: () => shift.current,
  };
}
