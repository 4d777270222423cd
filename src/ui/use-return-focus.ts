import { useEffect, useState } from "react";

/** Frames that React Aria takes to give the focus back by itself. */
const framesToWait = 3;

/**
 * Gives the focus back when the caller disappears, where React Aria does not: it leaves the row of a list to focus itself,
 * which a row that is just drawn anew sometimes misses, and then the keyboard would begin at the top of the page. A list stays
 * where it was scrolled to. `otherwise` selects what gets the focus where that which had it has disappeared as well.
 */
export function useReturnFocus(otherwise?: string): void {
  const [origin] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const target = origin?.closest<HTMLElement>('[role="row"]') ?? origin;
      afterFrames(framesToWait, () => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (!isLost) return;
        if (target instanceof HTMLElement && target.isConnected && target !== document.body)
          target.focus({ preventScroll: true });
        else if (otherwise !== undefined) document.querySelector<HTMLElement>(otherwise)?.focus();
      });
    },
    [origin, otherwise],
  );
}

function afterFrames(frames: number, then: () => void): void {
  if (frames === 0) then();
  else requestAnimationFrame(() => afterFrames(frames - 1, then));
}
