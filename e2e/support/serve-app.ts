import { build, preview } from "vite";

/**
 * Builds the app once and serves it for all journeys, on its own origin as in a real portal: `localhost`, while the
 * local portal is at `127.0.0.1`. Leaves the address in `APP_URL`; returns the teardown.
 */
export default async function serveApp(): Promise<() => Promise<void>> {
  await build({ logLevel: "error" });
  const server = await preview({ preview: { host: "localhost", port: 0 }, logLevel: "error" });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("The app's preview server names no address.");
  process.env["APP_URL"] = url;
  return () => server.close();
}
