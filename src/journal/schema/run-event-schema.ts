import * as v from "valibot";

import { folderId } from "@/model/ids.ts";
import type { PauseReason, RunEvent } from "@/model/run-event.ts";

import { copyEventSchemas } from "./copy-event-schema.ts";
import { failureSchema } from "./failure-schema.ts";
import { laterEventSchemas } from "./later-schema.ts";
import { plannedCopySchema, planSchema } from "./plan-schema.ts";
import { idSchema, momentSchema, oneOf } from "./primitives.ts";
import { switchOffEventSchemas } from "./switch-off-schema.ts";
import { tagged, typeSchema, whatSchema } from "./tagged.ts";
import { undoEventSchemas } from "./undo-schema.ts";

const at = momentSchema;
const folderKey = v.string();
const failure = v.nullable(failureSchema);

const pauseSchema = tagged<PauseReason, "what">("what", {
  asked: whatSchema("asked", {}),
  session: whatSchema("session", { failure: failureSchema }),
  interrupted: whatSchema("interrupted", {}),
});

const holdSchema = oneOf<"rate-limit" | "operating-limit">({ "rate-limit": true, "operating-limit": true });

/** Any event of a run. An event of `RunEvent` that is not here does not compile. */
export const runEventSchema = tagged<RunEvent, "type">("type", {
  "run-started": typeSchema("run-started", { plan: planSchema, at }),
  "pause-asked": typeSchema("pause-asked", { at }),
  "run-paused": typeSchema("run-paused", { why: pauseSchema, at }),
  "run-resumed": typeSchema("run-resumed", { at }),
  "stop-asked": typeSchema("stop-asked", { at }),
  "went-offline": typeSchema("went-offline", { at }),
  "back-online": typeSchema("back-online", { at }),
  "run-held": typeSchema("run-held", { until: momentSchema, why: holdSchema }),
  "hold-over": typeSchema("hold-over", {}),
  "retry-asked": typeSchema("retry-asked", { copies: v.array(plannedCopySchema), at }),
  "run-finished": typeSchema("run-finished", { at }),

  "folder-sent": typeSchema("folder-sent", { folderKey, at }),
  "folder-made": typeSchema("folder-made", {
    folderKey,
    folderId: idSchema(folderId),
    adopted: v.boolean(),
  }),
  "folder-failed": typeSchema("folder-failed", { folderKey, failure }),
  "index-page-set": typeSchema("index-page-set", { folderKey }),
  "index-page-failed": typeSchema("index-page-failed", { folderKey, failure }),

  ...copyEventSchemas,
  ...laterEventSchemas,
  ...switchOffEventSchemas,
  ...undoEventSchemas,
});
