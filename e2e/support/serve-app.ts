import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { resolve } from "node:path";

import { build, preview } from "vite";

/**
 * Builds the app once and serves it for all journeys, on its own origin as in a real portal: `localhost`, while the
 * local portal is at `127.0.0.1`. Leaves the address in `APP_URL` and the folder in `APP_FOLDER`; an address that is there already
 * is taken as it is, so that journeys can run against a development server. Returns the teardown.
 */
export default async function serveApp(): Promise<() => Promise<void>> {
  if (process.env["APP_URL"] !== undefined) return () => Promise.resolve();
  mkdirSync(".cache", { recursive: true });
  const outDir = mkdtempSync(".cache/app-");
  await build({ logLevel: "error", build: { outDir } });
  const server = await preview({
    preview: { host: "localhost", port: 0 },
    build: { outDir },
    logLevel: "error",
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("The app's preview server names no address.");
  process.env["APP_URL"] = url;
  process.env["APP_FOLDER"] = resolve(outDir);
  return async () => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
}
