import { expect } from "vitest";

import { simulate } from "./simulate.ts";

/** Of the runs that belong to the tests. */
const testedSeed = 20_260;

/** Simulates runs with these numbers; what goes wrong is told with the command that does it again. */
export async function expectNoMistake(from: number, runs: number): Promise<void> {
  const { totals, culprits } = await simulate({ runs, seed: testedSeed, from });
  const told = culprits.map(({ seed, run, mistakes }) => ({
    again: `npm run simulate -- --runs 1 --seed ${seed} --from ${run}`,
    mistakes,
  }));
  expect(told).toEqual([]);
  expect(totals.runs).toBe(runs);
  expect(totals.copies).toBeGreaterThan(runs);
}
