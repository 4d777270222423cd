/**
 * `npm run check`: every gate that needs no browser. `-- --unit-report FILE` also writes the unit tests' own JSON
 * report, which `npm test` counts.
 */
import { runCommand } from "./run-command.ts";

const report = process.argv[process.argv.indexOf("--unit-report") + 1];
const unitReport = process.argv.includes("--unit-report")
  ? ["--reporter=json", `--outputFile.json=${report}`]
  : [];

const gates: readonly { readonly name: string; readonly steps: readonly (readonly string[])[] }[] = [
  { name: "format", steps: [["oxfmt", "--check"]] },
  { name: "lint", steps: [["oxlint", "--type-aware", "--deny-warnings"]] },
  {
    name: "types",
    steps: [
      ["tsc", "-p", "tsconfig.json"],
      ["tsc", "-p", "e2e/tsconfig.json"],
    ],
  },
  { name: "dead code", steps: [["knip", "--treat-config-hints-as-errors"]] },
  { name: "build and size", steps: [["vite", "build", "--logLevel", "warn"], ["size-limit"]] },
  { name: "unit tests and import rules", steps: [["vitest", "run", "--reporter=dot", ...unitReport]] },
];

async function runGate({ name, steps }: (typeof gates)[number]): Promise<boolean> {
  for (const step of steps) {
    const { code, output } = await runCommand(step, { show: false });
    if (code !== 0) {
      process.stdout.write(`✗ ${name}: ${step.join(" ")}\n${output}\n`);
      return false;
    }
  }
  process.stdout.write(`✓ ${name}\n`);
  return true;
}

const outcomes: boolean[] = [];
for (const gate of gates) outcomes.push(await runGate(gate));
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
