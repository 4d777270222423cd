import type { PortalState } from "../state/portal-state.ts";
import { installPortal, user } from "./installed-portal.ts";
import { plans } from "./plans.ts";

/** An Enterprise portal whose editors have every right on every site. */
export const installForEditors = (environment: Parameters<typeof installPortal>[0]): PortalState =>
  installPortal(environment, {
    users: [
      user(1, "Portal", "Administrator", { admin: true }),
      user(2, "Site", "Editor"),
      user(5, "German", "Editor", { language: "de" }),
    ],
    rights: {
      feature: true,
      mode: "role",
      defaults: ["read", "edit", "sett", "public", "delete"],
      adminsOnly: false,
    },
    plan: plans.enterprise,
  });
