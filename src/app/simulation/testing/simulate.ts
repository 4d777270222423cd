import { chanceOf } from "./chance.ts";
import type { Mistake } from "./mistake.ts";
import { simulateRun } from "./simulate-run.ts";
import type { Sabotage } from "./simulated-tab.ts";
import { openSimulatedWorld } from "./simulated-world.ts";

/** What `npm run simulate` prints. */
interface Totals {
  readonly runs: number;
  /** Pages that the portal made for these runs. */
  readonly copies: number;
  readonly duplicates: number;
  readonly lost: number;
  readonly misreported: number;
  /** Answers of the portal that its limits are used up, apart from those that the simulation has brought about by itself. */
  readonly limitErrors: number;
}

/** A run with a mistake, by which it can be had again. */
interface Culprit {
  readonly seed: number;
  readonly run: number;
  readonly mistakes: readonly Mistake[];
}

export interface Simulated {
  readonly totals: Totals;
  readonly culprits: readonly Culprit[];
  /** Pages made once too often that the reports name. */
  readonly namedTwice: number;
}

/** Runs `runs` simulated runs from number `from` on, one after the other. */
export async function simulate({
  runs,
  seed,
  from = 0,
  sabotage = {},
}: {
  readonly runs: number;
  readonly seed: number;
  readonly from?: number;
  readonly sabotage?: Sabotage;
}): Promise<Simulated> {
  const culprits: Culprit[] = [];
  let copies = 0;
  let limitErrors = 0;
  let namedTwice = 0;
  for (let run = from; run < from + runs; run += 1) {
    const verdict = await simulateRun(openSimulatedWorld(chanceOf(seed, run)), sabotage);
    copies += verdict.copies;
    limitErrors += verdict.limitErrors;
    namedTwice += verdict.namedTwice;
    if (verdict.mistakes.length > 0) culprits.push({ seed, run, mistakes: verdict.mistakes });
  }
  const mistakes = culprits.flatMap((culprit) => culprit.mistakes);
  const count = (kind: Mistake["kind"]) => mistakes.filter((mistake) => mistake.kind === kind).length;
  return {
    totals: {
      runs,
      copies,
      duplicates: count("duplicate"),
      lost: count("lost"),
      misreported: count("misreported"),
      limitErrors,
    },
    culprits,
    namedTwice,
  };
}
