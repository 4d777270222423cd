import * as v from "valibot";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";

import { flagSchema, idOrNullSchema, idSchema, listSchema, textSchema } from "./primitives.ts";

const rowSchema = v.object({
  ID: idSchema(folderId),
  SITE_ID: idSchema(siteId),
  PARENT_ID: idOrNullSchema(folderId),
  TITLE: textSchema,
  CODE: textSchema,
  ACTIVE: flagSchema,
  DELETED: flagSchema,
  INDEX_ID: idOrNullSchema(pageId),
});

/** Rows of `landing.site.getFolders` (contract D2). */
export const foldersSchema = listSchema(
  v.pipe(
    rowSchema,
    v.transform((row): Folder => ({
      id: row.ID,
      siteId: row.SITE_ID,
      parentId: row.PARENT_ID,
      title: row.TITLE,
      code: row.CODE,
      active: row.ACTIVE,
      trashed: row.DELETED,
      indexPageId: row.INDEX_ID,
    })),
  ),
);
