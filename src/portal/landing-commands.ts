import * as v from "valibot";

import type { PageId, SiteId } from "@/model/ids.ts";
import type { BlockSummary, Folder, Page } from "@/model/page.ts";
import type { Scope, SiteRights } from "@/model/site.ts";

import { landingCommand, type Command, type Values } from "./command.ts";
import { foldersSchema } from "./schema/folder-schema.ts";
import {
  blocksSchema,
  foundPagesSchema,
  pageColumns,
  pageIdsSchema,
  pagesSchema,
  type FoundPage,
} from "./schema/page-schema.ts";
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

/** Pages by their ids, wherever they are, with their addresses where wanted (contract D3). */
export const findPages = (
  scope: Scope,
  pageIds: readonly PageId[],
  { withUrls }: { readonly withUrls: boolean },
): Command<readonly FoundPage[]> =>
  landingCommand(
    "landing.getList",
    scope,
    {
      params: {
        select: pageColumns,
        filter: { ID: pageIds, ...inAnyState },
        order: { ID: "ASC" },
        limit: pageIds.length,
        check_area: 1,
        ...(withUrls ? { get_urls: 1 } : {}),
      },
    },
    foundPagesSchema,
  );

/** Blocks of a page's draft; in a batch last of all, since edit mode stays on for what follows (contract A11, D15). */
export const listBlocks = (scope: Scope, pageId: PageId): Command<readonly BlockSummary[]> =>
  landingCommand("block.getlist", scope, { lid: pageId, params: { edit_mode: 1 } }, blocksSchema);

/**
 * The page of a site with the highest id. Those in the trash and in trashed folders count too: a copy that is lost may lie
 * there (contract H3 step 4).
 */
export const highestPage = (scope: Scope, siteId: SiteId): Command<readonly PageId[]> =>
  landingCommand(
    "landing.getList",
    scope,
    {
      params: {
        select: ["ID"],
        filter: ofSite(siteId, { withTrash: true }),
        order: { ID: "DESC" },
        limit: 1,
      },
    },
    pageIdsSchema,
  );

/** Pages of a site above an id, the trash and trashed folders included; at most as many as one answer should hold. */
export const listPagesAbove = (scope: Scope, siteId: SiteId, mark: number): Command<readonly Page[]> =>
  listPages(scope, {
    filter: { ...ofSite(siteId, { withTrash: true }), ">ID": mark },
    limit: longestList,
  });

/** Rows that are asked for at a time where all of them are wanted. */
export const longestList = 5000;

/** What portals that cap lists cap them at; none of the portals in the contract does (contract D1, D3). */
export const likelyCap = 50;

/** Whether an answer of that many rows may not be all, be it full or capped. */
export const mayGoOn = (rows: number): boolean => rows > 0 && rows % likelyCap === 0;

/**
 * Filter for the pages of a site. The exact key `SITE_ID` leaves out what lies in trashed folders, `=SITE_ID` does not
 * (contract D3).
 */
export const ofSite = (siteId: SiteId, { withTrash }: { readonly withTrash: boolean }): Values =>
  withTrash ? { "=SITE_ID": siteId, ...inAnyState } : { SITE_ID: siteId, "=DELETED": "N" };

/** Writes that answer `true`. */
export const pageCommand = (method: string, scope: Scope, lid: PageId | string): Command<true> =>
  landingCommand(`landing.${method}`, scope, { lid }, v.literal(true));
