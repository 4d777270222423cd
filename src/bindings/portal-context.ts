import { createContext, useContext } from "react";

import type { Portal } from "@/portal/portal.ts";

export const PortalContext = createContext<Portal | null>(null);

/** The portal the app is connected to; only below `PortalContext`. */
export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (portal === null) throw new Error("No portal: the component is not below PortalContext.");
  return portal;
}
