/** `npm run bench -- NAME`: runs one measurement and prints its figures as one line of JSON. */
import { measureBundle } from "./bundle.ts";

const measurements: Readonly<Record<string, () => Promise<object>>> = {
  bundle: measureBundle,
};

const name = process.argv[2] ?? "";
const measure = measurements[name];
if (measure === undefined) {
  process.stderr.write(
    `Unknown measurement "${name}". There are: ${Object.keys(measurements).join(", ")}.\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`${JSON.stringify({ name, ...(await measure()) })}\n`);
}
