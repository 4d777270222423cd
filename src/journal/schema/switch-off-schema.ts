import * as v from "valibot";

import { failureSchema } from "./failure-schema.ts";
import { momentSchema, textsSchema } from "./primitives.ts";
import { typeSchema } from "./tagged.ts";

const named = { switchKey: v.string(), title: v.string() };

/** Events of switching off; that none is missing is seen where they join the others (`run-event-schema.ts`). */
export const switchOffEventSchemas = {
  "switch-off-asked": typeSchema("switch-off-asked", { switchKeys: textsSchema, at: momentSchema }),
  "switch-off-sent": typeSchema("switch-off-sent", named),
  "switched-off": typeSchema("switched-off", named),
  "left-on": typeSchema("left-on", {
    ...named,
    would: v.object({ hide: textsSchema, switchOff: textsSchema }),
  }),
  "switch-off-failed": typeSchema("switch-off-failed", { ...named, failure: v.nullable(failureSchema) }),
};
