import * as v from "valibot";

import type { PageId, SiteId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { Scope, SiteRights } from "@/model/site.ts";

import { landingCommand, type Command, type Values } from "./command.ts";
import { foldersSchema } from "./schema/folder-schema.ts";
import { pageColumns, pagesSchema } from "./schema/page-schema.ts";
import { rightsSchema } from "./schema/rights-schema.ts";
import { siteColumns, sitesSchema, type SiteRows } from "./schema/site-schema.ts";

/** Both states, since `DELETED` in a filter switches the portal's default off (contract D3). */
const inAnyState = { DELETED: ["Y", "N"] } as const;

/** Sites in the order of their ids; columns, filter and order count inside `params` only (contract D1). */
export const listSites = (scope: Scope, filter: Values): Command<SiteRows> =>
  landingCommand(
    "site.getList",
    scope,
    { params: { select: siteColumns, filter: { "=DELETED": "N", ...filter }, order: { ID: "ASC" } } },
    sitesSchema(scope),
  );

export const listFolders = (
  scope: Scope,
  siteId: SiteId,
  { withTrash }: { readonly withTrash: boolean },
): Command<readonly Folder[]> =>
  landingCommand(
    "site.getFolders",
    scope,
    { siteId, filter: withTrash ? inAnyState : { "=DELETED": "N" } },
    foldersSchema,
  );

export const listRights = (scope: Scope, siteId: SiteId): Command<SiteRights> =>
  landingCommand("site.getRights", scope, { id: siteId }, rightsSchema(scope));

/** Pages in the order of their ids, at most `limit`; without an order rows may come twice or not at all (contract H2 26). */
export const listPages = (
  scope: Scope,
  { filter, limit }: { readonly filter: Values; readonly limit: number },
): Command<readonly Page[]> =>
  landingCommand(
    "landing.getList",
    scope,
    { params: { select: pageColumns, filter, order: { ID: "ASC" }, limit, check_area: 1 } },
    pagesSchema,
  );

/** One page by its id, wherever it is: in the trash and in trashed folders too. */
export const findPage = (scope: Scope, pageId: PageId): Command<readonly Page[]> =>
  listPages(scope, { filter: { ID: pageId, ...inAnyState }, limit: 1 });

/**
 * Filter for the pages of a site. The exact key `SITE_ID` leaves out what lies in trashed folders, `=SITE_ID` does not
 * (contract D3).
 */
export const ofSite = (siteId: SiteId, { withTrash }: { readonly withTrash: boolean }): Values =>
  withTrash ? { "=SITE_ID": siteId, ...inAnyState } : { SITE_ID: siteId, "=DELETED": "N" };

/** Writes that answer `true`. */
export const pageCommand = (method: string, scope: Scope, lid: PageId | string): Command<true> =>
  landingCommand(`landing.${method}`, scope, { lid }, v.literal(true));
