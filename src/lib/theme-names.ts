/** The themes of a portal (Air design); the edge themes lie on the picture that the portal has behind everything. */
export const themeNames = ["light", "dark", "edge-light", "edge-dark"] as const;
export type ThemeName = (typeof themeNames)[number];
