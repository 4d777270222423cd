import type { Scenario } from "../../portal.ts";
import type { PortalState } from "../../state/portal-state.ts";
import { removedAppBlockCode } from "../blocks.ts";
import { installPortal } from "../installed-portal.ts";
import { plans } from "../plans.ts";
import { plantSites } from "../plant.ts";
import { deviations, roles, staff } from "./company.ts";
import { groupBase, handbook, workshop } from "./knowledge.ts";
import { mainSite } from "./main-site.ts";
import { blog, campaign, forms, investors, oldWebsite } from "./other-sites.ts";
import { shop } from "./shop.ts";
import { vibe } from "./vibe.ts";

const sites = [
  mainSite,
  blog,
  campaign,
  investors,
  oldWebsite,
  shop,
  handbook,
  workshop,
  groupBase,
  vibe,
  forms,
];

/** How many more pages the tariff lets the company publish. */
const publicationsLeft = 6;

/** Norden Gardens: a believable company whose sites show every awkward case once. */
export const demo: Scenario = (environment) => {
  const state = installPortal(environment, { users: staff, rights: roles });
  const planted = plantSites(state, sites);
  state.siteRights = deviations(planted);
  state.missingBlockCodes.add(removedAppBlockCode);
  state.plan = { ...plans.standard, publishedPages: countPublished(state) + publicationsLeft };
  return state;
};

function countPublished(state: PortalState): number {
  return [...state.pages.values()].filter(({ active, deleted }) => active && !deleted).length;
}
