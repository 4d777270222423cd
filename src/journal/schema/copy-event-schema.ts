import * as v from "valibot";

import { pageId as brandPageId } from "@/model/ids.ts";

import { failureSchema } from "./failure-schema.ts";
import { candidateSchema, differenceSchema, foundSchema, intentSchema } from "./outcome-schema.ts";
import { countSchema, idSchema, momentSchema, oneOf } from "./primitives.ts";
import { typeSchema } from "./tagged.ts";
import { obstacleSchema } from "./warning-schema.ts";

const key = v.string();
const pageId = idSchema(brandPageId);
const failure = failureSchema;
const adopted = v.boolean();
const sourceLeftRestored = v.boolean();

const waitSchema = oneOf<"portal-may-still-work" | "limit">({ "portal-may-still-work": true, limit: true });

/** Events of one copy; that none is missing is seen where they join the others (`run-event-schema.ts`). */
export const copyEventSchemas = {
  checking: typeSchema("checking", { key }),
  "obstacle-found": typeSchema("obstacle-found", { key, obstacle: obstacleSchema, sourceLeftRestored }),
  "restoring-source": typeSchema("restoring-source", { key }),
  "source-put-back": typeSchema("source-put-back", { key }),
  "copy-sent": typeSchema("copy-sent", { key, intent: intentSchema }),
  "copy-answered": typeSchema("copy-answered", { key, pageId }),
  "copy-not-run": typeSchema("copy-not-run", { key, failure }),
  "copy-unsure": typeSchema("copy-unsure", { key, failure }),
  waiting: typeSchema("waiting", { key, until: momentSchema, why: waitSchema }),
  "copy-adopted": typeSchema("copy-adopted", { key, pageId }),
  "copy-ambiguous": typeSchema("copy-ambiguous", { key, candidates: v.array(candidateSchema) }),
  "copy-absent": typeSchema("copy-absent", { key, lookedUpTo: countSchema }),
  finishing: typeSchema("finishing", { key, pageId, adopted }),
  "copy-failed": typeSchema("copy-failed", {
    key,
    failure,
    lookedFor: v.boolean(),
    orphan: v.nullable(candidateSchema),
    sourceLeftRestored,
  }),
  "copy-done": typeSchema("copy-done", { key, found: foundSchema, differences: v.array(differenceSchema) }),
  "copy-unverified": typeSchema("copy-unverified", { key, pageId, failure, sourceLeftRestored }),
  "copy-unknown": typeSchema("copy-unknown", { key, failure, sourceLeftRestored }),
  "trashing-orphan": typeSchema("trashing-orphan", { key, pageId }),
  "orphan-trashed": typeSchema("orphan-trashed", { key, pageId }),
  "orphan-in-use": typeSchema("orphan-in-use", { key, pageId }),
  "orphan-kept": typeSchema("orphan-kept", { key, pageId, failure: v.nullable(failureSchema) }),
  "copy-skipped": typeSchema("copy-skipped", { key }),
  "look-again": typeSchema("look-again", { key }),
};
