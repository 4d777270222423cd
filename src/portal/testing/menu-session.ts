import type { Session } from "@/model/session.ts";

/** What a frame tells that was opened from the left menu of this portal (contract B4). */
export const menuSession = (memberId: string, language = "en"): Session => ({
  portalOrigin: "https://portal.example",
  language,
  memberId,
  placement: { at: "menu" },
  openedInSlider: false,
  theme: null,
});
