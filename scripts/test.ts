/**
 * `npm test`: the gates of `npm run check`, then the journeys in a real browser. Ends with one line,
 * `N passed, N failed`, summed from the runners' own reports; a gate that fails counts as one failure.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";

import { findBrowser } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";
import { failedJourneys, worthSecondLook, type FailedJourney } from "./second-look.ts";
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
  const journeys = await runJourneys();
  return {
    passed: unit.passed + journeys.passed,
    failed: unit.failed + gates.failed + journeys.failed,
  };
}

async function runJourneys(): Promise<Count> {
  const { code } = await runCommand(["playwright", "test", "--reporter=line,json"], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
  });
  const counted = readReport(journeyReport, countPlaywright);
  if (counted.failed === 0) return code === 0 ? counted : { ...counted, failed: 1 };
  let steady = 0;
  for (const journey of worthSecondLook(readFailed())) {
    if (await passesAlone(journey)) steady += 1;
  }
  return { passed: counted.passed + steady, failed: counted.failed - steady };
}

function readFailed(): readonly FailedJourney[] {
  try {
    return failedJourneys(JSON.parse(readFileSync(journeyReport, "utf8")));
  } catch (error) {
    process.stdout.write(`What failed could not be read from ${journeyReport}: ${String(error)}\n`);
    return [];
  }
}

const timesAlone = 3;

/** A second look at a journey that waited in vain beside others: all of several runs on its own must pass. Said either way. */
async function passesAlone({ place, title, firstError }: FailedJourney): Promise<boolean> {
  process.stdout.write(
    `\nA second look, ${timesAlone} times alone, at: ${title} (${place})\n${firstError}\n`,
  );
  const report = "test-results/second-look.json";
  rmSync(report, { force: true });
  const { code } = await runCommand(
    ["playwright", "test", place, "--workers=1", `--repeat-each=${timesAlone}`, "--reporter=line,json"],
    { show: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  const { passed, failed } = readReport(report, countPlaywright);
  const steady = code === 0 && failed === 0 && passed >= timesAlone;
  process.stdout.write(
    steady
      ? `UNSTEADY: “${title}” waited in vain once beside others, and passed ${passed} of ${passed} times alone.\n`
      : `FAILED: “${title}” does not pass alone either.\n`,
  );
  return steady;
}

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results", { recursive: true });
const { passed, failed } = await runAll();
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
