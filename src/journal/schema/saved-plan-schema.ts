import * as v from "valibot";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import { noLaterWishes } from "@/model/later-wishes.ts";
import type { SavedChoice, SavedLaterWishes, SavedPlan } from "@/model/saved-plan.ts";

import { earlierCopiesSchema, savedLaterWishesSchema } from "./later-schema.ts";
import { publicationSchema, targetSchema } from "./origin-schema.ts";
import { planSchema } from "./plan-schema.ts";
import { idSchema, momentSchema, textsSchema } from "./primitives.ts";
import { scopeSchema } from "./site-schema.ts";
import { trashedSourceSchema } from "./warning-schema.ts";

/** Files that were saved before there were later steps. */
const noSavedLaterWishes: SavedLaterWishes = { ...noLaterWishes, byHand: [] };

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
  later: v.optional(savedLaterWishesSchema, noSavedLaterWishes),
  earlierCopies: v.optional(earlierCopiesSchema, []),
});

export const savedPlanSchema: v.GenericSchema<unknown, SavedPlan> = v.object({
  choice: choiceSchema,
  plan: planSchema,
  portalOrigin: v.string(),
  savedAt: momentSchema,
});
