import { failureTable } from "@/model/failure-table.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run.ts";

import { endAsFailed, endAsUnknown } from "./endings.ts";
import { finishCopy } from "./finish-copy.ts";
import { readProgress } from "./progress.ts";
import type { CopyContext, RunContext } from "./run-context.ts";
import { runCopy } from "./run-copy.ts";

/**
 * Does what the plan says, one copy after the other. Every failure of the portal becomes an event; only bugs and a journal
 * that cannot hold an event reject.
 */
export async function runPlan(run: RunContext): Promise<void> {
  const { plan, ports, emit } = run;
  await emit({ type: "run-started", plan, at: ports.clock.now() });
  const ambiguous: PlannedCopy[] = [];
  for (const planned of plan.copies) {
    const stop = findStop(run, planned);
    if (stop !== null) await endStopped({ ...run, planned }, stop);
    else if ((await runCopy({ ...run, planned })) === "ambiguous") ambiguous.push(planned);
  }
  await Promise.all(ambiguous.map((planned) => finishByChoice(run, planned)));
  await emit({ type: "run-finished", at: ports.clock.now() });
}

/** Looks again at a copy that was left unverified or unknown. */
export async function resumeCopy(run: RunContext, planned: PlannedCopy): Promise<void> {
  const { ports, emit } = run;
  await emit({ type: "run-resumed", at: ports.clock.now() });
  if ((await runCopy({ ...run, planned })) === "ambiguous") await finishByChoice(run, planned);
  await emit({ type: "run-finished", at: ports.clock.now() });
}

/** Several pages could be the copy: the user says which, and nothing is copied again without being asked for (design 4). */
async function finishByChoice(run: RunContext, planned: PlannedCopy): Promise<void> {
  const context = { ...run, planned };
  const pageId = await run.choose(planned.key);
  if (pageId !== null) {
    await run.emit({ type: "copy-adopted", key: planned.key, pageId });
    return finishCopy(context);
  }
  const { failure } = readProgress(run.events, planned.key);
  if (failure === null) throw new Error(`${planned.key} is ambiguous without a lost answer.`);
  await endAsFailed(context, failure);
}

/** A copy that an earlier run has left unknown is not looked for either, so it stays unknown. */
function endStopped(context: CopyContext, failure: PortalFailure): Promise<void> {
  const { isOpen } = readProgress(context.events, context.planned.key);
  return isOpen ? endAsUnknown(context, failure) : endAsFailed(context, failure);
}

/**
 * A failure of an earlier copy of this run that this one would meet too: a lost session meets every copy, a refused target
 * every copy into it (contract H3, stop-the-run codes).
 */
function findStop({ plan, events }: RunContext, planned: PlannedCopy): PortalFailure | null {
  const ofThisRun = events.slice(events.findLastIndex(({ type }) => type === "run-started"));
  const stop = ofThisRun.find((event) => {
    const failure = failureOf(event);
    if (failure === null || failureTable[failure.row].runGoesOn) return false;
    const earlier = plan.copies.find(({ key }) => "key" in event && key === event.key);
    return failure.kind === "session" || earlier?.target.site.id === planned.target.site.id;
  });
  return stop === undefined ? null : failureOf(stop);
}

function failureOf(event: RunEvent): PortalFailure | null {
  const ended =
    event.type === "copy-failed" || event.type === "copy-unknown" || event.type === "copy-unverified";
  return ended ? event.failure : null;
}
