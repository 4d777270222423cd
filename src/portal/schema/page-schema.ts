import * as v from "valibot";

import { folderId, pageId, siteId, userId } from "@/model/ids.ts";
import type { BlockSummary, Page } from "@/model/page.ts";

import {
  dateTextSchema,
  flagSchema,
  idOrNullSchema,
  idSchema,
  listSchema,
  textSchema,
} from "./primitives.ts";

/** Columns that a page is made of; `DATE_PUBLIC` and `SEARCH_CONTENT` are left out on purpose (contract D3). */
export const pageColumns = [
  "ID",
  "SITE_ID",
  "FOLDER_ID",
  "TITLE",
  "CODE",
  "ACTIVE",
  "PUBLIC",
  "DELETED",
  "SYS",
  "RULE",
  "DATE_MODIFY",
  "CREATED_BY_ID",
] as const;

const rowSchema = v.object({
  ID: idSchema(pageId),
  SITE_ID: idSchema(siteId),
  FOLDER_ID: idOrNullSchema(folderId),
  TITLE: textSchema,
  CODE: textSchema,
  ACTIVE: flagSchema,
  PUBLIC: flagSchema,
  DELETED: flagSchema,
  SYS: flagSchema,
  RULE: textSchema,
  DATE_MODIFY: dateTextSchema,
  CREATED_BY_ID: idOrNullSchema(userId),
  IS_AREA: v.boolean(),
});

const toPage = (row: v.InferOutput<typeof rowSchema>): Page => ({
  id: row.ID,
  siteId: row.SITE_ID,
  folderId: row.FOLDER_ID,
  title: row.TITLE,
  code: row.CODE,
  published: row.ACTIVE,
  draftDiffers: !row.PUBLIC,
  trashed: row.DELETED,
  system: row.SYS,
  isArea: row.IS_AREA,
  rule: row.RULE,
  modifiedText: row.DATE_MODIFY,
  createdBy: row.CREATED_BY_ID,
});

/** Rows of `landing.landing.getList` asked for with `pageColumns` and `check_area`. */
export const pagesSchema = listSchema(v.pipe(rowSchema, v.transform(toPage)));

/** A page together with its address, where that was asked for (`get_urls`) and leads somewhere. */
export interface FoundPage {
  readonly page: Page;
  readonly publicUrl: string | null;
}

/** The same rows, with `PUBLIC_URL` where `get_urls` was sent (contract D3). */
export const foundPagesSchema = listSchema(
  v.pipe(
    v.object({ ...rowSchema.entries, PUBLIC_URL: v.optional(textSchema, "") }),
    v.transform(({ PUBLIC_URL, ...row }): FoundPage => ({
      page: toPage(row),
      publicUrl: toFollowable(PUBLIC_URL),
    })),
  ),
);

/** An address is a link only where it leads to the web and nowhere else. */
export function toFollowable(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}

/** Rows of which only the id was asked for. */
export const pageIdsSchema = listSchema(
  v.pipe(
    v.object({ ID: idSchema(pageId) }),
    v.transform((row) => row.ID),
  ),
);

/** Blocks of `landing.block.getlist`, in the order of the page (contract D15). */
export const blocksSchema: v.GenericSchema<unknown, readonly BlockSummary[]> = listSchema(
  v.object({ code: v.string(), active: v.boolean() }),
);
