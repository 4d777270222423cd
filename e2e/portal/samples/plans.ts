import type { PlanSettings } from "../state/entities.ts";

/** Cloud plan with REST and without page limits: 50 requests at once, 2 a second (contract A9). */
const standard: PlanSettings = {
  name: "standard",
  rest: true,
  publishedPages: null,
  publishedSites: null,
  sites: null,
  rateBurst: 50,
  rateDrainPerSecond: 2,
  operatingLimit: 480,
  customHtml: true,
  paidTemplates: true,
  paidBlocks: true,
  confirmed: "all",
  licenceExpired: false,
  urlCheckerFails: false,
  groupKnowledge: true,
  blockDesigner: true,
};

/**
 * Tariffs by name (contract A9, D5). REST stays on in `free`, so that its limits can be seen; a tariff without REST is any
 * of these with `rest` off.
 */
export const plans = {
  standard,
  enterprise: { ...standard, name: "enterprise", rateBurst: 250, rateDrainPerSecond: 5 },
  free: {
    ...standard,
    name: "free",
    publishedPages: 15,
    publishedSites: 1,
    sites: 1,
    customHtml: false,
    paidTemplates: false,
    paidBlocks: false,
    confirmed: "no-phone",
    groupKnowledge: false,
    blockDesigner: false,
  },
} as const satisfies Readonly<Record<string, PlanSettings>>;
