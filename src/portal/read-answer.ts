import * as v from "valibot";

import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { malformed } from "./failure.ts";

/** The answer of `method` in the shape of a schema; where it does not fit, the failure names the first place. */
export function readAnswer<Answer>(
  method: string,
  schema: v.GenericSchema<unknown, Answer>,
  answer: unknown,
): Result<Answer, PortalFailure> {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  return failed(malformed(method, `${path ?? "result"}: ${issue.message}`));
}

/** In the trash a page has neither blocks nor an address; a refusal of these says that, any other failure may pass. */
export function refusedAsNull<Value>(
  outcome: Result<Value, PortalFailure>,
): Result<Value | null, PortalFailure> {
  return !outcome.ok && outcome.failure.kind === "refused" ? success(null) : outcome;
}
