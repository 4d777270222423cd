import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** A web server that was started for a test. */
export interface StartedServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  /** Ends it and waits until it has ended. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** The folder with the pages. */
  readonly root: string;
  /** Origins of the portals that may show the app, instead of those in `hosting/`. */
  readonly portals?: string;
}

const script = fileURLToPath(new URL("../../hosting/serve.mjs", import.meta.url));

/** Runs `hosting/serve.mjs` with Node alone, on a free port. Rejects with its output where it does not come up. */
export async function startNodeServer({ root, portals }: ServerOptions): Promise<StartedServer> {
  const named = portals === undefined ? {} : { FRAME_ANCESTORS: portals };
  const child = spawn(process.execPath, [script], {
    env: { PORT: "0", ROOT: root, ...named },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let output = "";
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (part: Buffer) => {
      output += part.toString();
      const [found] = /http:\/\/[\d.]+:\d+/u.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", () => reject(new Error(`hosting/serve.mjs has ended: ${output}`)));
  });
  return {
    origin,
    close: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A port of this machine that nobody listens on at the moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
