import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

export interface ServedArchive {
  /** Address of the folder that holds the archive's files. */
  readonly url: string;
  /** What was asked for and not there, and what was asked for in another way than by GET. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/**
 * The files of an uploaded archive as a portal's storage hands them out: somewhere deep below the root, to a plain GET only (contract
 * B1.3), and no other page in place of a missing one. On another origin than the portal's.
 */
export async function serveArchive(
  files: Readonly<Record<string, Uint8Array>>,
  path: string,
): Promise<ServedArchive> {
  const refused: string[] = [];
  const server = createServer(({ method = "", url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const name = decodeURIComponent(pathname.slice(path.length));
    const file = pathname.startsWith(path) ? files[name] : undefined;
    if (method !== "GET" || file === undefined) {
      refused.push(`${method} ${url}`);
      response.writeHead(method === "GET" ? 404 : 405, { "Content-Type": "text/plain" });
      response.end();
      return;
    }
    response.writeHead(200, { "Content-Type": types[extname(name)] ?? "application/octet-stream" });
    response.end(file);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${path}`,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
