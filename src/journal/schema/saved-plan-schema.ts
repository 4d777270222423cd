import * as v from "valibot";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { PlanTarget } from "@/model/plan.ts";
import type { SavedChoice, SavedPlan } from "@/model/saved-plan.ts";

import { planSchema, publicationSchema } from "./plan-schema.ts";
import { idSchema, momentSchema, textsSchema } from "./primitives.ts";
import { scopeSchema } from "./site-schema.ts";
import { tagged } from "./tagged.ts";
import { trashedSourceSchema } from "./warning-schema.ts";

const targetSchema = tagged<PlanTarget, "at">("at", {
  "same-place": v.object({ at: v.literal("same-place") }),
  place: v.object({
    at: v.literal("place"),
    siteId: idSchema(siteId),
    folderId: v.nullable(idSchema(folderId)),
    newFolder: v.nullable(v.string()),
  }),
});

const choiceSchema: v.GenericSchema<unknown, SavedChoice> = v.object({
  scope: scopeSchema,
  siteId: idSchema(siteId),
  pageIds: v.array(idSchema(pageId)),
  folderIds: v.array(idSchema(folderId)),
  targets: v.array(targetSchema),
  keepFolders: v.boolean(),
  publication: publicationSchema,
  trashedSource: v.nullable(trashedSourceSchema),
  takenOut: textsSchema,
});

export const savedPlanSchema: v.GenericSchema<unknown, SavedPlan> = v.object({
  choice: choiceSchema,
  plan: planSchema,
  portalOrigin: v.string(),
  savedAt: momentSchema,
});
