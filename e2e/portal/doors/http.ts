import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";

import { servePage } from "../pages/serve-page.ts";
import type { LocalPortal } from "../portal.ts";
import type { ScenarioName } from "../samples/scenarios.ts";
import { serveControl } from "./control/serve-control.ts";
import { Desk } from "./desk.ts";
import { redirect, sendJson, type Exchange } from "./exchange.ts";
import { serveHost } from "./serve-host.ts";
import { serveRest } from "./serve-rest.ts";

/** Only this machine reaches the local portal. */
const host = "127.0.0.1";

/**
 * As usual for web servers. It matters: where a connection that was used before breaks without an answer, a browser sends the
 * request once more by itself, a POST as well, and the app never learns of it.
 */
const keepAliveMs = 75_000;

export interface RunningPortal {
  /** Origin, such as `http://127.0.0.1:8600`; `https:` with `tls`. */
  readonly url: string;
  /** Address of an incoming webhook: method names are appended. Empty where the scenario has none. */
  readonly webhook: string;
  /** The control panel, and the same over HTTP. */
  readonly control: string;
  close(): Promise<void>;
}

/** A key and its certificate, both as PEM. */
export interface TlsPair {
  readonly key: string;
  readonly cert: string;
}

export interface HttpOptions {
  /** 0, or left out, is any free port. */
  readonly port?: number;
  /** Address of the app that the portal opens in its frame. */
  readonly appUrl?: string | null;
  /** The app's pages are opened as those of an uploaded archive, by a plain GET instead of the form POST (contract B1.3). */
  readonly asArchive?: boolean;
  /** The app is registered and not installed yet: it opens its page `install.html`, and has added nothing. */
  readonly notInstalled?: boolean;
  /** Name of the scenario the portal was made with, for the control panel. */
  readonly scenario?: ScenarioName | null;
  /** Speaks https with this pair. */
  readonly tls?: TlsPair | null;
}

/** Opens the HTTP door and the pages of a portal. Rejects with the system's error where the port is taken. */
export async function startHttp(portal: LocalPortal, options: HttpOptions = {}): Promise<RunningPortal> {
  const desk = new Desk(portal, options.scenario ?? null);
  desk.asArchive = options.asArchive ?? false;
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(desk, request, response).catch((error: unknown) => {
      process.stderr.write(`LOCAL PORTAL: bug: ${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" });
      response.end("The local portal itself failed; see its output.");
    });
  };
  const tls = options.tls ?? null;
  const server = tls === null ? createServer(listener) : createTlsServer({ ...tls }, listener);
  server.keepAliveTimeout = keepAliveMs;
  const port = await listen(server, options.port ?? 0);
  const url = `${tls === null ? "http" : "https"}://${host}:${port}`;
  portal.state.origin = url;
  desk.connectApp(options.appUrl ?? null);
  if (options.notInstalled === true) desk.awaitInstallation(null);
  const [webhook] = portal.state.webhooks;
  return {
    url,
    webhook: webhook === undefined ? "" : `${url}/rest/${webhook.userId}/${webhook.secret}/`,
    control: `${url}/control/`,
    close: () => close(server),
  };
}

/** The part that servers of both kinds share. */
type Listening = Pick<Server, "listen" | "once" | "off" | "address" | "close" | "closeAllConnections">;

function listen(server: Listening, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Listening): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin } = desk.state;
  const address = request.url ?? "/";
  if (!address.startsWith("/") || !URL.canParse(origin + address)) {
    response.writeHead(400, { "Content-Type": "text/plain" });
    response.end("This is no address of the portal.");
    return;
  }
  const exchange: Exchange = { request, response, url: new URL(origin + address) };
  const { pathname } = exchange.url;
  if (/^\/rest\//i.test(pathname)) return serveRest(desk.portal, exchange);
  if (isForeign(request, origin)) return refuseForeign(exchange, origin);
  if (pathname.startsWith("/host/")) return serveHost(desk, exchange);
  if (pathname.startsWith("/control/") && !isControlPage(exchange)) return serveControl(desk, exchange);
  return servePage(desk, exchange);
}

const isControlPage = ({ request, url }: Exchange) =>
  request.method === "GET" && url.pathname === "/control/";

/** Another site in the same browser, or another name of this machine: neither may steer the portal. */
function isForeign({ headers }: IncomingMessage, origin: string): boolean {
  if (headers.origin !== undefined && headers.origin !== origin) return true;
  return headers.host !== new URL(origin).host;
}

/** The frame knows the portal by one name only, so its pages are sent on to that name. */
function refuseForeign(exchange: Exchange, origin: string): void {
  const { request, url } = exchange;
  const isPage = request.method === "GET" && !/^\/(?:control\/.|host\/)/.test(url.pathname);
  if (isPage && request.headers.origin === undefined)
    return redirect(exchange, `${origin}${url.pathname}${url.search}`);
  sendJson(exchange, 403, { error: `Only pages of ${origin} may ask for this.` });
}
