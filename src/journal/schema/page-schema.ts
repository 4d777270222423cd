import * as v from "valibot";

import { folderId, pageId, siteId, userId } from "@/model/ids.ts";
import type { BlockSummary, Folder, Page } from "@/model/page.ts";

import { idSchema } from "./primitives.ts";

export const pageSchema: v.GenericSchema<unknown, Page> = v.object({
  id: idSchema(pageId),
  siteId: idSchema(siteId),
  folderId: v.nullable(idSchema(folderId)),
  title: v.string(),
  code: v.string(),
  published: v.boolean(),
  draftDiffers: v.boolean(),
  trashed: v.boolean(),
  system: v.boolean(),
  isArea: v.boolean(),
  rule: v.string(),
  modifiedText: v.string(),
  createdBy: v.nullable(idSchema(userId)),
});

export const folderSchema: v.GenericSchema<unknown, Folder> = v.object({
  id: idSchema(folderId),
  siteId: idSchema(siteId),
  parentId: v.nullable(idSchema(folderId)),
  title: v.string(),
  code: v.string(),
  active: v.boolean(),
  trashed: v.boolean(),
  indexPageId: v.nullable(idSchema(pageId)),
});

export const blockSchema: v.GenericSchema<unknown, BlockSummary> = v.object({
  code: v.string(),
  active: v.boolean(),
});
