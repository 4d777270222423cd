import * as v from "valibot";

import { userId } from "@/model/ids.ts";
import type { CopyPlan, PlannedCopy, PlannedFolder } from "@/model/plan.ts";

import { noPlannedLater, plannedLaterSchema } from "./later-schema.ts";
import { originSchema, publicationSchema } from "./origin-schema.ts";
import { folderSchema, pageSchema } from "./page-schema.ts";
import { idSchema } from "./primitives.ts";
import { scopeSchema, siteSchema } from "./site-schema.ts";
import { folderWarningSchema, obstacleSchema, trashedSourceSchema, warningSchema } from "./warning-schema.ts";

const foretold = {
  expected: v.object({
    title: v.string(),
    code: v.string(),
    codeGetsSuffix: v.boolean(),
    published: v.boolean(),
  }),
  warnings: v.array(warningSchema),
};

/** What was foretold of one copy. */
export const foretoldSchema: v.GenericSchema<unknown, Pick<PlannedCopy, "expected" | "warnings">> = v.object(
  foretold,
);

export const plannedCopySchema: v.GenericSchema<unknown, PlannedCopy> = v.object({
  ...foretold,
  key: v.string(),
  source: pageSchema,
  sourceSite: siteSchema,
  target: v.object({
    site: siteSchema,
    folder: v.nullable(folderSchema),
    newFolder: v.nullable(v.string()),
  }),
  publication: publicationSchema,
  trashedSource: v.nullable(trashedSourceSchema),
  wished: v.optional(v.object({ title: v.nullable(v.string()), code: v.nullable(v.string()) }), {
    title: null,
    code: null,
  }),
  obstacle: v.nullable(obstacleSchema),
  takenOut: v.boolean(),
});

const plannedFolderSchema: v.GenericSchema<unknown, PlannedFolder> = v.object({
  key: v.string(),
  site: siteSchema,
  parent: v.nullable(folderSchema),
  parentKey: v.nullable(v.string()),
  title: v.string(),
  code: v.string(),
  active: v.boolean(),
  source: v.nullable(folderSchema),
  indexCopy: v.nullable(v.string()),
  warnings: v.array(folderWarningSchema),
  obstacle: v.nullable(obstacleSchema),
});

export const planSchema: v.GenericSchema<unknown, CopyPlan> = v.object({
  scope: scopeSchema,
  userId: idSchema(userId),
  titleSuffix: v.nullable(v.string()),
  folders: v.array(plannedFolderSchema),
  copies: v.array(plannedCopySchema),
  later: v.optional(plannedLaterSchema, noPlannedLater),
  origin: v.optional(v.nullable(originSchema), null),
});
