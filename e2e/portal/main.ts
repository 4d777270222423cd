/**
 * `npm run portal -- --port N --scenario NAME --app URL --archive --tls-key FILE --tls-cert FILE`: the local portal alone. The
 * first line of the output is one JSON object with `url`, `webhook` and `control`. `--archive` opens the app as an uploaded
 * archive is: by GET, not by the form POST; `--not-installed` begins with its page `install.html`.
 */
import { parseArgs } from "node:util";

import {
  closeOnSignal,
  readPort,
  readScenario,
  readTls,
  runOrRefuse,
  startOnPort,
  StartRefused,
} from "./doors/start-options.ts";
import { createPortal } from "./portal.ts";
import { scenarios } from "./samples/scenarios.ts";

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      scenario: { type: "string" },
      app: { type: "string" },
      archive: { type: "boolean", default: false },
      "not-installed": { type: "boolean", default: false },
      "tls-key": { type: "string" },
      "tls-cert": { type: "string" },
    },
  });
  const scenario = readScenario(values.scenario ?? "demo");
  const appUrl = values.app ?? null;
  if (appUrl !== null && !(URL.canParse(appUrl) && /^https?:/.test(appUrl))) {
    throw new StartRefused(`--app must be an address with http or https, not "${appUrl}".`);
  }
  const tls = readTls(values["tls-key"], values["tls-cert"]);
  const portal = createPortal({ scenario: scenarios[scenario] });
  const running = await startOnPort(portal, readPort("port", values.port), {
    appUrl,
    asArchive: values.archive,
    notInstalled: values["not-installed"],
    scenario,
    tls,
  });
  const { url, webhook, control } = running;
  process.stdout.write(`${JSON.stringify({ url, webhook, control })}\n`);
  closeOnSignal(() => running.close());
}

await runOrRefuse(run);
