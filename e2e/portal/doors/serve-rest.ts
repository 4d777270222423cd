import type { LocalPortal } from "../portal.ts";
import { decodeRequest } from "./decode-request.ts";
import { readBody, type Exchange } from "./exchange.ts";

/** Sent with every answer below `/rest/` (contract A4); no `authorization` among the headers, so the browser refuses it. */
const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "origin, content-type, accept",
} as const;

const always = { "X-Content-Type-Options": "nosniff" } as const;

/** Answers `/rest/{method}` and `/rest/{user}/{secret}/{method}` (contract A1). */
export async function serveRest(portal: LocalPortal, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  if (request.method === "OPTIONS") {
    response.writeHead(200, { ...corsHeaders, ...always, "Content-Type": "application/json; charset=utf-8" });
    response.end();
    return;
  }
  const { switches } = portal.state;
  const body = await readBody(request);
  const answer = await portal.call({
    ...readAddress(url.pathname),
    data: decodeRequest({
      query: url.search.slice(1),
      contentType: request.headers["content-type"] ?? "",
      body,
    }),
    address: request.socket.remoteAddress ?? "",
    bearer: /^bearer\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? null,
  });
  if (answer.dropped) {
    request.socket.destroy();
    return;
  }
  const withoutCors = switches.noCorsOn5xx && answer.status >= 500;
  response.writeHead(answer.status, {
    ...(withoutCors ? {} : corsHeaders),
    ...always,
    "Content-Type": answer.contentType,
  });
  response.end(answer.bytes ?? answer.body);
}

function readAddress(pathname: string) {
  const [, userId, secret, method = ""] = /^\/rest\/(?:(\d+)\/([^/]+)\/)?([^/]*)\/?$/i.exec(pathname) ?? [];
  const webhook = userId === undefined || secret === undefined ? null : { userId: Number(userId), secret };
  return { method: decodeName(method), webhook };
}

/** A name that cannot be decoded is one that the portal does not know. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
