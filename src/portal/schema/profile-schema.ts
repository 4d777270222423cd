import * as v from "valibot";

import { userId } from "@/model/ids.ts";

import { idSchema, textSchema } from "./primitives.ts";

/** Answer of `profile` (contract D16). */
export const profileSchema = v.pipe(
  v.object({ ID: idSchema(userId), NAME: v.optional(textSchema, ""), LAST_NAME: v.optional(textSchema, "") }),
  v.transform(({ ID, NAME, LAST_NAME }) => ({ userId: ID, userName: `${NAME} ${LAST_NAME}`.trim() })),
);
