import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";

import { createServer, preview, type PreviewServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { ask } from "./ask.ts";
import { findFaults, type IsFile } from "./find-faults.ts";
import { needsOfPortal } from "./needs.ts";
import { portalForm } from "./portal-form.ts";
import { makeSampleFolder } from "./sample-folder.ts";

const originOf = ({ resolvedUrls }: ViteDevServer | PreviewServer) =>
  new URL(resolvedUrls?.local[0] ?? "").origin.replace("localhost", "127.0.0.1");

/** As `npm run dev` does it, without making ready what only a browser would ask for. */
const serveForDevelopment = async () => {
  const server = await createServer({
    logLevel: "silent",
    server: { host: "127.0.0.1", port: 0, watch: null, preTransformRequests: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return server.listen();
};

/** The page with the script of its own, to which Vite has added its own. */
const isPageForDevelopment: IsFile = (text, file) =>
  text.includes(file === "install.html" ? "/src/install.tsx" : "/src/main.tsx");

describe("npm run dev", () => {
  let server: ViteDevServer;
  beforeAll(async () => {
    server = await serveForDevelopment();
  });
  afterAll(() => server.close());

  test.each(needsOfPortal)("$sentence", async (need) => {
    expect(findFaults(need, await ask(originOf(server), need.question), isPageForDevelopment)).toEqual([]);
  });

  test("a host that nobody allowed gets nothing", async () => {
    const question = { ...portalForm("/"), headers: { Host: "copier.tunnel.example" } };
    expect((await ask(originOf(server), question)).status).toBe(403);
  });
});

describe("npm run dev behind a tunnel that ALLOWED_HOSTS names", () => {
  let server: ViteDevServer;
  beforeAll(async () => {
    vi.stubEnv("ALLOWED_HOSTS", "copier.tunnel.example, .other.example");
    server = await serveForDevelopment();
    vi.unstubAllEnvs();
  });
  afterAll(() => server.close());

  test.each([
    { host: "copier.tunnel.example", status: 200 },
    { host: "any.other.example", status: 200 },
    { host: "stranger.example", status: 403 },
  ])("a portal that posts to $host gets $status", async ({ host, status }) => {
    const question = { ...portalForm("/install.html"), headers: { Host: host } };
    expect((await ask(originOf(server), question)).status).toBe(status);
  });

  test("changes reach the browser through the tunnel, by the address of the page and https", async () => {
    const client = await ask(originOf(server), { address: "/@vite/client" });
    const script = client.body.toString();
    // No port and no host of this machine: the browser takes those of the page, and wss where the page came by https.
    expect(script).toMatch(/const hmrPort = null;/u);
    expect(script).toMatch(/const socketHost = `\$\{null \|\| importMetaUrl\.hostname\}/u);
    const token = /const wsToken = "([^"]+)"/u.exec(script)?.[1] ?? "";
    const answer = await openSocket(originOf(server), `/?token=${token}`, "copier.tunnel.example");
    expect(answer.statusCode).toBe(101);
  });
});

describe("vite preview", () => {
  const { root, remove } = makeSampleFolder();
  let server: PreviewServer;
  beforeAll(async () => {
    server = await preview({
      logLevel: "silent",
      build: { outDir: root },
      preview: { host: "127.0.0.1", port: 0 },
    });
  });
  afterAll(async () => {
    await server.close();
    remove();
  });

  test.each(needsOfPortal)("$sentence", async (need) => {
    expect(findFaults(need, await ask(originOf(server), need.question))).toEqual([]);
  });
});

/** Opens Vite's socket as a browser behind the tunnel does, and closes it again. */
async function openSocket(origin: string, address: string, host: string): Promise<IncomingMessage> {
  const asking = request(`${origin}${address}`, {
    headers: {
      Host: host,
      Origin: `https://${host}`,
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Protocol": "vite-hmr",
    },
  });
  asking.end();
  const [answer, socket] = (await once(asking, "upgrade")) as [IncomingMessage, { destroy: () => void }];
  socket.destroy();
  return answer;
}
