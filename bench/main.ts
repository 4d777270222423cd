/** `npm run bench -- NAME`: runs one measurement and prints its figures, each as one line of JSON. */
import { measureBigSite } from "./big-site.ts";
import { measureBundle } from "./bundle.ts";
import { measureLongRun } from "./long-run.ts";
import { measureStartup } from "./startup.ts";
import { measureThroughput } from "./throughput.ts";

const measurements: Readonly<Record<string, () => Promise<object | readonly object[]>>> = {
  bundle: measureBundle,
  startup: measureStartup,
  throughput: measureThroughput,
  "long-run": measureLongRun,
  "big-site": measureBigSite,
};

const name = process.argv[2] ?? "";
const measure = measurements[name];
if (measure === undefined) {
  process.stderr.write(
    `Unknown measurement "${name}". There are: ${Object.keys(measurements).join(", ")}.\n`,
  );
  process.exitCode = 1;
} else {
  for (const figures of [await measure()].flat()) {
    process.stdout.write(`${JSON.stringify({ name, ...figures })}\n`);
  }
}
