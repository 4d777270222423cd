import * as v from "valibot";

import type { Preset } from "@/model/preset.ts";

import { savedLaterWishesSchema } from "./later-schema.ts";
import { publicationSchema } from "./origin-schema.ts";

export const presetSchema: v.GenericSchema<unknown, Preset> = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  publication: publicationSchema,
  keepFolders: v.boolean(),
  later: v.pipe(
    savedLaterWishesSchema,
    v.transform((later) => ({ ...later, byHand: new Map(later.byHand) })),
  ),
});
