import { useLayoutEffect, useRef, useState } from "react";

/**
 * A function that never changes and does what the one of the last render does: what is given it need not be drawn anew whenever
 * something changes that only the function uses. For what happens after drawing, such as presses.
 */
export function useSteady<Args extends readonly unknown[]>(
  act: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  }, [act]);
  const [steady] = useState(
    () =>
      (...args: Args) =>
        latest.current(...args),
  );
  return steady;
}
