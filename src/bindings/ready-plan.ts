import { estimateRun, usualMsPerCopy, workloadOf, type TimeRange } from "@/copy/estimate.ts";
import { checkByHand, type TypedProblem } from "@/copy/names/check-by-hand.ts";
import { buildPlanInSteps } from "@/copy/plan.ts";
import { takeAllSteps } from "@/lib/steps.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { NamesByHand } from "@/model/later-wishes.ts";
import type { CopyPlan, PlanChoice, PlanFacts } from "@/model/plan.ts";

export type { TypedProblem } from "@/copy/names/check-by-hand.ts";

/** What the portal, or the user, will not like about names that are typed for the copy of this key. */
export type CheckNames = (key: string, typed: NamesByHand) => readonly TypedProblem[];

/** A plan that can be reviewed and carried out. */
export interface ReadyPlan {
  readonly at: "ready";
  /** As the portal would carry it out now. */
  readonly plan: CopyPlan;
  /** What it was made of. */
  readonly choice: PlanChoice;
  readonly estimate: TimeRange;
  readonly checkNames: CheckNames;
}

/** What a plan is to be made of could not be read. */
export interface UnreadPlan {
  readonly at: "failed";
  readonly failure: PortalFailure;
  readonly retry: () => void;
}

interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

/** The plan of a choice and how long it takes; `pace`: what the portal allows at this time. */
export const makeReady = (choice: PlanChoice, facts: PlanFacts, pace: Pace): ReadyPlan =>
  takeAllSteps(makeReadyInSteps(choice, facts, pace));

/** The same in small steps. */
export function* makeReadyInSteps(
  choice: PlanChoice,
  facts: PlanFacts,
  pace: Pace,
): Generator<void, ReadyPlan> {
  const plan = yield* buildPlanInSteps(choice, facts);
  yield;
  const estimate = estimateRun({ ...workloadOf(plan), pace, msPerCopy: usualMsPerCopy });
  const checkNames: CheckNames = (key, typed) => checkByHand({ plan, facts, key, typed });
  return { at: "ready", plan, choice, estimate, checkNames };
}
