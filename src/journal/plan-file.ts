import * as v from "valibot";

import { failed, success, type Result } from "@/lib/result.ts";
import type { PlanFileProblem } from "@/model/plan-file-problem.ts";
import type { SavedPlan } from "@/model/saved-plan.ts";

import { findBrokenLink } from "./plan-links.ts";
import { placeOf } from "./read-run.ts";
import { savedPlanSchema } from "./schema/saved-plan-schema.ts";

const format = "page-copier-plan";
const version = 1;
export const planFileLimitBytes = 50 * 1024 * 1024;

const envelopeSchema = v.object({ format: v.literal(format), version: v.number(), saved: v.unknown() });

/** The content of a file that `readPlanFile` opens again. */
export function writePlanFile(saved: SavedPlan): string {
  return `${JSON.stringify({ format, version, app: "Page Copier for Bitrix24", saved }, null, 2)}\n`;
}

/** The plan of a file; whatever the file is, it is an outcome and never thrown. */
export function readPlanFile(text: string): Result<SavedPlan, PlanFileProblem> {
  // Its characters are never more than its bytes, so a file that is too large may pass, and one that is not never fails.
  if (text.length > planFileLimitBytes) return failed({ what: "too-large", limitBytes: planFileLimitBytes });
  const json = parseJson(text);
  if (!json.ok) return json;
  const envelope = v.safeParse(envelopeSchema, json.value);
  if (!envelope.success) return failed({ what: "other-format" });
  if (envelope.output.version !== version)
    return failed({ what: "other-version", version: envelope.output.version });
  const parsed = v.safeParse(savedPlanSchema, envelope.output.saved);
  if (!parsed.success) return failed({ what: "unreadable", place: placeOf(parsed.issues) });
  const place = findBrokenLink(parsed.output);
  return place === null ? success(parsed.output) : failed({ what: "unreadable", place });
}

function parseJson(text: string): Result<unknown, PlanFileProblem> {
  try {
    return success(JSON.parse(text));
  } catch {
    return failed({ what: "not-json" });
  }
}
