/**
 * `npm test`: the gates of `npm run check`, then the journeys in a real browser. Ends with one line,
 * `N passed, N failed`, summed from the runners' own reports; a gate that fails counts as one failure.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";

import { findBrowser } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";
import { countPlaywright, countVitest, type Count } from "./test-count.ts";

const unitReport = "test-results/unit.json";
const journeyReport = "test-results/journeys.json";

async function haveBrowser(): Promise<boolean> {
  if (findBrowser() !== null) return true;
  const { code } = await runCommand(["playwright", "install", "chromium"], { show: true });
  return code === 0;
}

function readReport(path: string, count: (report: unknown) => Count): Count {
  try {
    return count(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    process.stdout.write(`No report of the tests in ${path}: ${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

async function runAll(): Promise<Count> {
  const check = await runCommand(["tsx", "scripts/check.ts", "--unit-report", unitReport], { show: true });
  const unit = readReport(unitReport, countVitest);
  const gates = { passed: 0, failed: check.code !== 0 && unit.failed === 0 ? 1 : 0 };
  if (!(await haveBrowser())) {
    process.stdout.write(
      "Install Chromium or Chrome (Debian: apt-get install chromium), then run npm test again.\n",
    );
    return { passed: unit.passed, failed: unit.failed + gates.failed + 1 };
  }
  const journeys = await runCommand(["playwright", "test", "--reporter=line,json"], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
  });
  const counted = readReport(journeyReport, countPlaywright);
  const unreported = journeys.code !== 0 && counted.failed === 0 ? 1 : 0;
  return {
    passed: unit.passed + counted.passed,
    failed: unit.failed + gates.failed + counted.failed + unreported,
  };
}

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results", { recursive: true });
const { passed, failed } = await runAll();
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
