import { seededRandom } from "../../../../e2e/portal/samples/seeded-random.ts";

/** Everything that is left to chance in one run comes from here, so that a seed gives the same run again. */
export interface Chance {
  /** Fraction in [0, 1). */
  readonly fraction: () => number;
  /** A whole number, both ends included. */
  readonly int: (from: number, to: number) => number;
  readonly is: (probability: number) => boolean;
  readonly pick: <Choice>(from: readonly Choice[]) => Choice;
  /** Each with this probability, in their order. */
  readonly some: <Choice>(from: readonly Choice[], probability: number) => readonly Choice[];
}

/** Runs of one seed, and runs of seeds beside each other, have nothing in common. */
export function chanceOf(seed: number, run: number): Chance {
  const fraction = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b));
  const int = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  const is = (probability: number) => fraction() < probability;
  return {
    fraction,
    int,
    is,
    pick: (from) => {
      const chosen = from[int(0, from.length - 1)];
      if (chosen === undefined) throw new Error("There is nothing to pick from.");
      return chosen;
    },
    some: (from, probability) => from.filter(() => is(probability)),
  };
}
