import { frameMarkup } from "../pages/frame.ts";
import { isMap } from "../php/bind.ts";
import { BadInput, readFields, readPositive, readText } from "./control/read-input.ts";
import type { Desk } from "./desk.ts";
import { readBody, sendJson, type Exchange } from "./exchange.ts";
import { answerMessage } from "./frame-protocol.ts";
import { openRendering } from "./rendering.ts";

/**
 * What the scripts of the portal's own pages ask: `version` (did anything change?), `message` (what does the page answer its
 * frame?), `open` (a frame for the panel on the right).
 */
export async function serveHost(desk: Desk, exchange: Exchange): Promise<void> {
  const { request, url } = exchange;
  if (request.method === "GET" && url.pathname === "/host/version") {
    return sendJson(exchange, 200, readVersions(desk));
  }
  if (request.method !== "POST") return sendJson(exchange, 404, { error: "No such address." });
  try {
    const fields = readFields(await readBody(request));
    if (url.pathname === "/host/message") return sendJson(exchange, 200, reactTo(desk, fields));
    if (url.pathname === "/host/open") return sendJson(exchange, 200, openPanel(desk, fields));
    return sendJson(exchange, 404, { error: "No such address." });
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    sendJson(exchange, 400, { error: error.message });
  }
}

/** Texts that differ whenever a page of that kind would look different. */
function readVersions({ state, portal }: Desk): object {
  const calls = portal.calls();
  const waiting = calls.slice(-100).filter(({ status }) => status === null).length;
  const lists = [calls.at(-1)?.id ?? 0, waiting, portal.complaints().length, portal.faults().length];
  return { state: String(state.version), log: [state.version, ...lists].join("-") };
}

/** A frame that the desk does not know, since the portal was reset or another page was rendered, hears nothing. */
function reactTo(desk: Desk, fields: Readonly<Record<string, unknown>>): object {
  const rendering = desk.rendering(readText(fields, "sid"));
  if (rendering === null) return { answers: [], effects: [] };
  const size = isMap(fields["frameSize"]) ? fields["frameSize"] : {};
  const frameSize = { width: readPositive(size, "width"), height: readPositive(size, "height") };
  return answerMessage({ portal: desk.portal, rendering, frameSize }, fields["message"]);
}

/** Opens the app in the panel: an embedding area with what it is about, or the app itself with its own parameters. */
function openPanel(desk: Desk, fields: Readonly<Record<string, unknown>>): object {
  const { placements } = desk.state;
  const options = isMap(fields["options"]) ? fields["options"] : {};
  const texts = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]));
  const placement = "placementId" in fields ? placements.get(readPositive(fields, "placementId")) : null;
  const url = placement === null ? desk.portal.appUrl : placement?.handler;
  if (url === undefined || url === null) throw new BadInput("There is no such embedding area.");
  const rendering = openRendering(desk, {
    placement: placement?.placement ?? "DEFAULT",
    options: placement === null ? { ...texts, IFRAME: "Y", IFRAME_TYPE: "SIDE_SLIDER" } : texts,
    url,
    inSlider: true,
  });
  return { html: frameMarkup(desk, rendering).text };
}
