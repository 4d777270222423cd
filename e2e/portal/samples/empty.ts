import type { Scenario } from "../portal.ts";
import { buildSite } from "./build.ts";
import { installPortal, user } from "./installed-portal.ts";

/** A portal on its first day: one site, nothing in it. */
export const empty: Scenario = (environment) => {
  const state = installPortal(environment, {
    users: [user(1, "Portal", "Administrator", { admin: true }), user(2, "Site", "Editor")],
  });
  buildSite(state, { title: "My first site", code: "/my-first-site/", active: false });
  return state;
};
