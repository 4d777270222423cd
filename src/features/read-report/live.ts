import { createContext, useContext } from "react";

type Live = "off" | "polite" | "assertive";

/** Whether what appears below is read out: what a user opens in a list is read when they go there, not again by itself. */
export const LiveContext = createContext(true);

/** How a banner is read out where it stands. */
export function useLive(live: Live): Live {
  return useContext(LiveContext) ? live : "off";
}
