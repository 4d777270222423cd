import * as v from "valibot";

import type { Scope, SiteRights } from "@/model/site.ts";

import { listSchema } from "./primitives.ts";

export const allRights: SiteRights = { read: true, edit: true, sett: true, public: true, delete: true };

const noRights: SiteRights = { read: false, edit: false, sett: false, public: false, delete: false };

/** Answer of `landing.site.getRights` (contract C4): operations, in the group scope booleans. */
export function rightsSchema(scope: Scope): v.GenericSchema<unknown, SiteRights> {
  return v.pipe(
    listSchema(v.union([v.string(), v.boolean()])),
    v.transform((granted) => toRights(scope, granted)),
  );
}

function toRights(scope: Scope, granted: readonly (string | boolean)[]): SiteRights {
  // Group rights: one `true` passes every check of the portal, whichever operation it stands for.
  if (granted.some((one) => typeof one === "boolean")) return granted.includes(true) ? allRights : noRights;
  // `denied` says nothing beside others: an administrator has all six.
  const may = (operation: string) => granted.includes(operation);
  return {
    read: may("read"),
    edit: may("edit"),
    sett: may("sett"),
    // Only the default scope knows a right to publish (contract C2).
    public: may("public") || (scope !== "PAGE" && may("read")),
    delete: may("delete"),
  };
}
