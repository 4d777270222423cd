import * as v from "valibot";

import { pageId, siteId } from "@/model/ids.ts";
import type { Scope, Site, SiteType } from "@/model/site.ts";

import { flagSchema, idOrNullSchema, idSchema, listSchema, textSchema } from "./primitives.ts";

export const siteColumns = [
  "ID",
  "TYPE",
  "TITLE",
  "CODE",
  "ACTIVE",
  "DELETED",
  "SPECIAL",
  "DOMAIN_NAME",
  "LANDING_ID_INDEX",
] as const;

const rowSchema = v.object({
  ID: idSchema(siteId),
  TYPE: textSchema,
  TITLE: textSchema,
  CODE: textSchema,
  ACTIVE: flagSchema,
  DELETED: flagSchema,
  SPECIAL: flagSchema,
  DOMAIN_NAME: textSchema,
  LANDING_ID_INDEX: idOrNullSchema(pageId),
});

/** Types that belong to a scope, by the names that portals use for them (contract C1). */
const typesOf: Readonly<Record<Scope, ReadonlyMap<string, SiteType>>> = {
  PAGE: new Map([
    ["PAGE", "PAGE"],
    ["STORE", "STORE"],
    ["SMN", "SMN"],
  ]),
  KNOWLEDGE: new Map([["KNOWLEDGE", "KNOWLEDGE"]]),
  GROUP: new Map([["GROUP", "GROUP"]]),
  VIBE: new Map([
    ["VIBE", "VIBE"],
    ["MAINPAGE", "VIBE"],
  ]),
};

/** What one answer of `landing.site.getList` holds. */
export interface SiteRows {
  /** Sites to choose from: of the scope's types, not in the trash, no hosts of CRM forms (contract D1). */
  readonly sites: readonly Site[];
  /** Rows that came, those to be left out included. */
  readonly count: number;
  /** Highest id that came; 0 for none. */
  readonly highestId: number;
}

/**
 * Rows of `landing.site.getList`. The portal's own filter by type cannot be trusted, and where it does not know a scope it
 * answers with the sites of the default one (contract C2, D1).
 */
export function sitesSchema(scope: Scope): v.GenericSchema<unknown, SiteRows> {
  return v.pipe(
    listSchema(rowSchema),
    v.transform((rows) => ({
      sites: rows.flatMap((row) => toSite(scope, row)),
      count: rows.length,
      highestId: rows.reduce((highest, { ID }) => Math.max(highest, ID), 0),
    })),
  );
}

function toSite(scope: Scope, row: v.InferOutput<typeof rowSchema>): readonly Site[] {
  const type = typesOf[scope].get(row.TYPE);
  if (type === undefined || row.DELETED || row.SPECIAL) return [];
  return [
    {
      id: row.ID,
      scope,
      type,
      title: row.TITLE,
      code: row.CODE,
      active: row.ACTIVE,
      indexPageId: row.LANDING_ID_INDEX,
      domainName: row.DOMAIN_NAME === "" ? null : row.DOMAIN_NAME,
    },
  ];
}
