/**
 * `npm run simulate -- --runs N --seed S`: the real engine against the local portal in the same process, in virtual time, with random
 * plans, faults, limits, reloads and crashes. Prints one line of JSON; what went wrong goes to stderr, with the seed and the
 * number of the run, which `--runs 1 --seed S --from NUMBER` does again.
 */
import { parseArgs } from "node:util";

import { simulate } from "../src/app/simulation/testing/simulate.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
  },
});

function numberOf(name: keyof typeof values): number {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} takes a whole number.`);
  return number;
}

const { totals, culprits } = await simulate({
  runs: numberOf("runs"),
  seed: numberOf("seed"),
  from: numberOf("from"),
});
for (const { seed, run, mistakes } of culprits) {
  process.stderr.write(`--runs 1 --seed ${seed} --from ${run}\n`);
  for (const { kind, key, what } of mistakes) process.stderr.write(`  ${kind} ${key ?? "run"}: ${what}\n`);
}
process.stdout.write(`${JSON.stringify(totals)}\n`);
process.exitCode = culprits.length === 0 ? 0 : 1;
