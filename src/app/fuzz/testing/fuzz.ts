import * as fc from "fast-check";

import { badnessOf, callNames, listenToCalls, tryCall } from "./fuzz-call.ts";
import { badAnswers, fuzzCases, type FuzzCase } from "./fuzz-case.ts";
import { listenToStories, tryCase, type Asked } from "./fuzz-story.ts";

/** What `npm run fuzz` prints. */
interface FuzzCounts {
  /** Runs, from the plan to bringing back what was taken back. */
  runs: number;
  /** Typed methods asked alone. */
  calls: number;
  /** Bad answers that the app has got. */
  answers: number;
  /** The same by the method that was answered badly. */
  readonly methods: Record<string, number>;
  /** How rows ended, and how methods asked alone did. */
  readonly rows: Record<string, number>;
  readonly ends: Record<string, number>;
  /** Cases in which the app said or did something wrong. */
  wrong: number;
}

interface Fuzzed {
  readonly counts: FuzzCounts;
  /** Seed and smallest case of what went wrong. */
  readonly failures: readonly string[];
}

const nothingYet = (): FuzzCounts => ({
  runs: 0,
  calls: 0,
  answers: 0,
  methods: {},
  rows: {},
  ends: {},
  wrong: 0,
});

const add = (counts: Record<string, number>, name: string, by = 1) => {
  counts[name] = (counts[name] ?? 0) + by;
};

/** Plays so many stories with bad answers in them. */
export async function fuzzStories({
  runs,
  seed,
}: {
  readonly runs: number;
  readonly seed: number;
}): Promise<Fuzzed> {
  const asked = await listenToStories();
  const counts = nothingYet();
  const check = fc.asyncProperty(fuzzCases, (one) => playCase(asked, one, counts));
  return checkedBy(check, { numRuns: runs, seed }, counts);
}

async function playCase(asked: readonly Asked[], one: FuzzCase, counts: FuzzCounts): Promise<void> {
  const { story, badness, spoilt, outcomes, wrongs } = await tryCase(asked, one);
  counts.runs += 1;
  counts.answers += spoilt;
  add(counts.methods, badness.method, spoilt);
  for (const outcome of outcomes) add(counts.rows, outcome);
  if (wrongs.length > 0) throw new Error(`${story}, ${JSON.stringify(badness)}: ${wrongs.join("; ")}`);
}

/** Asks every typed method `runs` times for each REST method that it uses. */
export async function fuzzCalls({
  runs,
  seed,
}: {
  readonly runs: number;
  readonly seed: number;
}): Promise<Fuzzed> {
  const asked = await listenToCalls();
  const counts = nothingYet();
  const failures: string[] = [];
  for (const name of callNames)
    for (const method of asked.get(name) ?? []) {
      const check = fc.asyncProperty(badAnswers, fc.boolean(), async (bad, forEver) => {
        const { spoilt, outcome, wrongs } = await tryCall(name, badnessOf(method, bad, forEver));
        counts.calls += 1;
        counts.answers += spoilt;
        add(counts.methods, method, spoilt);
        add(counts.ends, outcome);
        if (wrongs.length > 0) throw new Error(`${String(name)}, ${method}: ${wrongs.join("; ")}`);
      });
      failures.push(...(await checkedBy(check, { numRuns: runs, seed }, counts)).failures);
    }
  return { counts, failures };
}

async function checkedBy<Given>(
  check: fc.IAsyncProperty<Given>,
  parameters: { readonly numRuns: number; readonly seed: number },
  counts: FuzzCounts,
): Promise<Fuzzed> {
  const result = await fc.check(check, parameters);
  if (!result.failed) return { counts, failures: [] };
  counts.wrong += 1;
  const report = (await fc.asyncDefaultReportMessage(result)) ?? "";
  return { counts, failures: [`${report}\n${String(result.errorInstance)}`] };
}
