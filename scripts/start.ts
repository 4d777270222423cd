/**
 * `npm start`: the local portal with the app in its iframe. Takes the usual ports, or free ones where they are taken.
 * Options: `--scenario NAME`, `--port N` (portal), `--app-port N`, `--not-installed` (begins with the app's install page).
 */
import { parseArgs } from "node:util";

import { createServer, type ViteDevServer } from "vite";

import {
  closeOnSignal,
  readPort,
  readScenario,
  runOrRefuse,
  startOnPort,
  StartRefused,
} from "../e2e/portal/doors/start-options.ts";
import { createPortal } from "../e2e/portal/portal.ts";
import { scenarios } from "../e2e/portal/samples/scenarios.ts";

/** The app with hot reload, on this machine only. A port that was asked for must be free; else Vite goes on to the next. */
async function serveApp(
  port: number | null,
): Promise<{ readonly server: ViteDevServer; readonly url: string }> {
  const server = await createServer({
    logLevel: "warn",
    clearScreen: false,
    server: { host: "localhost", port: port ?? 5173, strictPort: port !== null },
  });
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    if (port === null || !(error instanceof Error && error.message.includes("already in use"))) throw error;
    throw new StartRefused(`Port ${port} is taken.`, { cause: error });
  }
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("Vite does not say where it serves the app.");
  return { server, url };
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: "string" },
      port: { type: "string" },
      "app-port": { type: "string" },
      "not-installed": { type: "boolean", default: false },
    },
  });
  const scenario = readScenario(values.scenario ?? "demo");
  const port = readPort("port", values.port);
  const { server, url: appUrl } = await serveApp(readPort("app-port", values["app-port"]));
  const portal = createPortal({ scenario: scenarios[scenario] });
  const notInstalled = values["not-installed"];
  const running = await startOnPort(portal, port, { appUrl, scenario, notInstalled }).catch(
    async (error: unknown) => {
      await server.close();
      throw error;
    },
  );
  process.stdout.write(
    [
      "",
      `  Open           ${running.url}/`,
      `  Scenario       ${scenario} (others: ${Object.keys(scenarios).join(", ")})`,
      `  Control panel  ${running.control}`,
      `  REST webhook   ${running.webhook}`,
      `  The app alone  ${appUrl}`,
      "",
      "  Stop with Ctrl+C.",
      "",
      "",
    ].join("\n"),
  );
  closeOnSignal(() => Promise.all([running.close(), server.close()]));
}

await runOrRefuse(run);
