import { useEffect, useRef } from "react";

import { usePortal } from "./portal-context.ts";

const tellPortalEveryMs = 5000;

/**
 * Puts a text into the title of the window while the component is there, then the usual one again. The portal's page gets it
 * more rarely: each change is a message to it, and it answers only in the left menu (contract B4).
 */
export function useRunTitle(title: string, usual: string): void {
  const portal = usePortal();
  const toldAt = useRef(0);
  useEffect(() => {
    document.title = title;
    const tell = () => {
      toldAt.current = Date.now();
      void portal.setTitle(title);
    };
    const timer = setTimeout(tell, Math.max(0, toldAt.current + tellPortalEveryMs - Date.now()));
    return () => clearTimeout(timer);
  }, [portal, title]);
  useEffect(
    () => () => {
      document.title = usual;
      void portal.setTitle(usual);
    },
    [portal, usual],
  );
}
