import * as v from "valibot";

import { folderId, siteId } from "@/model/ids.ts";
import type { PlanOrigin } from "@/model/plan-origin.ts";
import type { PlanTarget, PublicationWish } from "@/model/plan.ts";

import { savedLaterWishesSchema } from "./later-schema.ts";
import { idSchema, oneOf } from "./primitives.ts";
import { scopeSchema } from "./site-schema.ts";
import { tagged } from "./tagged.ts";
import { trashedSourceSchema } from "./warning-schema.ts";

export const publicationSchema = oneOf<PublicationWish>({ draft: true, "as-source": true, published: true });

export const targetSchema = tagged<PlanTarget, "at">("at", {
  "same-place": v.object({ at: v.literal("same-place") }),
  place: v.object({
    at: v.literal("place"),
    siteId: idSchema(siteId),
    folderId: v.nullable(idSchema(folderId)),
    newFolder: v.nullable(v.string()),
  }),
});

export const originSchema: v.GenericSchema<unknown, PlanOrigin> = v.object({
  scope: scopeSchema,
  siteId: idSchema(siteId),
  marks: v.array(v.tuple([v.string(), v.boolean()])),
  withTrash: v.boolean(),
  targets: v.array(targetSchema),
  keepFolders: v.boolean(),
  publication: publicationSchema,
  trashedSource: v.nullable(trashedSourceSchema),
  later: savedLaterWishesSchema,
});
