import * as v from "valibot";

import { failed, success, type Result } from "@/lib/result.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { ArchiveProblem, RunSummary } from "@/model/run-summary.ts";

import { journalVersion } from "./archive.ts";
import type { HeldEvent, HeldHead } from "./database.ts";
import { earlierCopiesSchema } from "./schema/later-schema.ts";
import { runEventSchema } from "./schema/run-event-schema.ts";

type Reading = Result<readonly RunEvent[], ArchiveProblem>;

const unreadable = (detail: string) => failed({ what: "unreadable", detail } as const);

/** The events of a run, each checked; the first one that does not fit is named by its number and the place in it. */
export function readEvents(head: HeldHead, held: readonly HeldEvent[]): Reading {
  const version: unknown = head.version;
  if (typeof version !== "number") return unreadable("version");
  if (version !== journalVersion) return failed({ what: "other-version", version });
  const events: RunEvent[] = [];
  for (const [number, { seq, event }] of held.entries()) {
    if (seq !== number) return unreadable(`event ${number}: missing`);
    const parsed = v.safeParse(runEventSchema, event);
    if (!parsed.success) return unreadable(`event ${number}: ${placeOf(parsed.issues)}`);
    events.push(parsed.output);
  }
  return success(events);
}

/** Path of the first value that does not fit, such as `plan.copies.3.source.id`; the value itself is not told. */
export function placeOf([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return v.getDotPath(issue) ?? "not an object";
}

/** What fits of a summary, so that a run that cannot be read is in the list all the same. */
const summarySchema = v.fallback(
  v.object({
    startedAt: v.fallback(v.number(), 0),
    finishedAt: v.fallback(v.nullable(v.number()), null),
    sourceSite: v.fallback(v.string(), ""),
    targetSites: v.fallback(v.array(v.string()), []),
    total: v.fallback(v.number(), 0),
    done: v.fallback(v.number(), 0),
    takenBack: v.fallback(v.number(), 0),
    copies: v.fallback(earlierCopiesSchema, []),
    unknownKeys: v.fallback(v.array(v.string()), []),
  }),
  {
    startedAt: 0,
    finishedAt: null,
    sourceSite: "",
    targetSites: [],
    total: 0,
    done: 0,
    takenBack: 0,
    copies: [],
    unknownKeys: [],
  },
);

export function readSummary({ runId, summary }: HeldHead): RunSummary {
  return { ...v.parse(summarySchema, summary), runId };
}
