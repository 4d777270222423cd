import { useEffect } from "react";

import { usePortal } from "./portal-context.ts";

const settleMs = 150;

/**
 * Keeps the portal's frame as high as the content, so that only one of the two scrolls. A slider has a height of its own and
 * takes no orders about it (contract B4); there the content scrolls.
 */
export function useFitFrame(): void {
  const portal = usePortal();
  useEffect(() => {
    if (portal.session.openedInSlider) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let height = 0;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { offsetHeight } = document.body;
        if (offsetHeight === height) return;
        height = offsetHeight;
        void portal.fitFrame();
      }, settleMs);
    });
    observer.observe(document.body);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [portal]);
}
