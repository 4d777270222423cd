import { estimateRun, usualMsPerCopy } from "../../src/copy/estimate.ts";
import { enterprisePace, standardPace } from "../../src/portal/leaky-bucket.ts";

const copies = [1, 10, 50, 200, 1000, 5000, 10_000];

/** How long runs take by the app's own estimate, as a table in Markdown. */
export function runTimes(): string {
  const lines = copies.map((number) => {
    const [standard, enterprise] = [standardPace, enterprisePace].map((pace) => {
      const { lowMs, highMs } = estimateRun({ copies: number, folders: 0, pace, msPerCopy: usualMsPerCopy });
      return `${tell(lowMs)} to ${tell(highMs)}`;
    });
    return `| ${number.toLocaleString("en")} | ${standard} | ${enterprise} |`;
  });
  return ["| copies | any plan but Enterprise | Enterprise |", "| --- | --- | --- |", ...lines].join("\n");
}

function tell(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toLocaleString("en", { maximumFractionDigits: 1 })} h`;
}
