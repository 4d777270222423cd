/**
 * `npm run fuzz -- --runs N --seed S`: the real app without its screens against the local portal in the same process, whose answers are
 * made bad ones. Prints one line of JSON with what was answered and how it ended; what went wrong goes to stderr, with the seed and
 * the smallest case.
 */
import { parseArgs } from "node:util";

import { fuzzCalls, fuzzStories } from "../src/app/fuzz/testing/fuzz.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});

function numberOf(name: keyof typeof values): number {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} takes a whole number.`);
  return number;
}

const runs = numberOf("runs");
const seed = numberOf("seed");
const stories = await fuzzStories({ runs, seed });
const calls = await fuzzCalls({ runs: Math.ceil(runs / 20), seed });
for (const failure of [...stories.failures, ...calls.failures]) process.stderr.write(`${failure}\n`);
const wrong = stories.counts.wrong + calls.counts.wrong;
process.stdout.write(`${JSON.stringify({ seed, wrong, stories: stories.counts, calls: calls.counts })}\n`);
process.exitCode = wrong === 0 ? 0 : 1;
