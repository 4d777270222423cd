import { takeSteps } from "@/lib/steps.ts";
import type { PlanChoice, PlanFacts, SiteFacts } from "@/model/plan.ts";

import { makeReady, makeReadyInSteps, type ReadyPlan } from "./ready-plan.ts";

/** All that a plan is made of. */
export interface PlanWish {
  /** What the user has chosen. It never changes itself, so that a plan can be kept beside it. */
  readonly of: object;
  readonly choice: PlanChoice;
  readonly facts: PlanFacts;
  readonly pace: Parameters<typeof makeReady>[2];
}

/** So many rows are planned within a frame, so that nothing on the screen has to wait. */
const rowsAtOnce = 500;
/** What was just typed or pressed is painted first, ms. */
const beforeFirstSliceMs = 30;
/** How long planning may keep a key from being handled, ms. */
const sliceMs = 6;

/** Plans by what was chosen, each with what else it was made of. */
const kept = new WeakMap<object, { readonly wish: PlanWish; readonly ready: ReadyPlan }>();

/**
 * The plan, where there is no need to wait for it: it was made for another screen, it has few rows, or only what concerns
 * single rows is new since `before`, so that the user looks at those rows at this moment.
 */
export function planAtOnce(wish: PlanWish, before: ReadyPlan | null): ReadyPlan | null {
  const { choice, facts, pace } = wish;
  const known = kept.get(wish.of);
  if (known !== undefined && isMadeOfTheSame(known.wish, wish)) return known.ready;
  const isQuick = choice.pages.length * choice.targets.length <= rowsAtOnce;
  if (!isQuick && (before === null || !differsInRowsOnly(before.choice, choice))) return null;
  return keep(wish, makeReady(choice, facts, pace));
}

/** Makes the plan a little at a time, and hands it over unless the function that is returned is called before. */
export function planInSlices(wish: PlanWish, onMade: (ready: ReadyPlan) => void): () => void {
  const work = makeReadyInSteps(wish.choice, wish.facts, wish.pace);
  const goOn = () => {
    const endsAt = performance.now() + sliceMs;
    const made = takeSteps(work, () => performance.now() >= endsAt);
    if (made === null) timer = setTimeout(goOn);
    else onMade(keep(wish, made.value));
  };
  let timer = setTimeout(goOn, beforeFirstSliceMs);
  return () => clearTimeout(timer);
}

function keep(wish: PlanWish, ready: ReadyPlan): ReadyPlan {
  kept.set(wish.of, { wish, ready });
  return ready;
}

/** Of one choice: whether the portal, and the runs of this browser, still say what they said. */
function isMadeOfTheSame(one: PlanWish, other: PlanWish): boolean {
  const earlier = other.choice.earlierCopies;
  return (
    hasSameFacts(one.facts, other.facts) &&
    one.choice.earlierCopies.length === earlier.length &&
    one.choice.earlierCopies.every((copy, at) => copy === earlier[at])
  );
}

function hasSameFacts(one: PlanFacts, other: PlanFacts): boolean {
  const sites = ({ source, targets }: PlanFacts): readonly SiteFacts[] => [source, ...targets];
  const others = sites(other);
  return (
    one.userId === other.userId &&
    one.titleSuffix === other.titleSuffix &&
    one.targets.length === other.targets.length &&
    sites(one).every((facts, at) => facts === others[at])
  );
}

/** Taken out of the plan, or named by hand. */
const differsInRowsOnly = (one: PlanChoice, other: PlanChoice): boolean =>
  one.pages === other.pages &&
  one.folders === other.folders &&
  one.targets === other.targets &&
  one.keepFolders === other.keepFolders &&
  one.publication === other.publication &&
  one.trashedSource === other.trashedSource &&
  one.later.names === other.later.names &&
  one.later.links === other.later.links &&
  one.later.cleanUp === other.later.cleanUp;
